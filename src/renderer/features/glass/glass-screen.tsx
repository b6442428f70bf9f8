/** Breaking the glass: one incident by its reference, a reason, an hour. What is open now stands first. */
import { useState } from 'react';
import type { FieldProblem } from '../../../shared/ipc/result.ts';
import { endBegun, useBegun } from '../../data/begun.ts';
import { call } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { Callout, Page } from '../../ui/page.tsx';
import { GlassRead } from './glass-read.tsx';
import { useOpenGlass } from './open-glass.ts';
import styles from './glass.module.css';

/** What is written is kept under this until the glass is broken. */
const aboutBreaking = 'breaking the glass';

const BreakGlass = () => {
  const [{ ref, why }, write] = useBegun(aboutBreaking, { ref: '', why: '' });
  const [trouble, setTrouble] = useState<FieldProblem | null>(null);
  const heard = useHeardWhereLeft('Breaking the glass');
  const breakIt = async (): Promise<void> => {
    const done = await heard(call('break-glass', { ref, why }));
    setTrouble(done.ok ? null : (done.error.problems[0] ?? { path: done.error.code === 'not-found' ? 'ref' : '', message: done.error.message, cite: null }));
    if (!done.ok) return focusField(`glass.${done.error.problems[0]?.path ?? 'ref'}`);
    endBegun(aboutBreaking);
  };
  return (
    <div className={styles.form} role="group" aria-label="Break the glass">
      <TextField label="Reference of the incident" path="glass.ref" problem={trouble?.path === 'ref' ? trouble : null} isMono value={ref} onChange={(next) => write({ ref: next, why })} />
      <TextArea label="Why nobody whose work it is can do this" path="glass.why" problem={trouble?.path === 'why' ? trouble : null} rows={2} value={why} onChange={(next) => write({ ref, why: next })} />
      {trouble !== null && trouble.path !== 'ref' && trouble.path !== 'why' && <Callout tone="error">{trouble.message}</Callout>}
      <div><Button kind="primary" onPress={() => void breakIt()}>Read it for an hour</Button></div>
    </div>
  );
};

export const GlassScreen = () => {
  const open = useOpenGlass();
  return (
    <Page title="Break the glass" isNarrow lead="Your role reads no incident. In an emergency you read one all the same, for an hour: why is kept, each look is written down, and somebody else judges afterwards whether it was right.">
      {open.map((glass) => <GlassRead key={glass.id} glass={glass} />)}
      <BreakGlass />
    </Page>
  );
};
