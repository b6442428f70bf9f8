/** Where the glass was broken: those that wait to be judged first, and judging one. */
import { useState } from 'react';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { GlassFinding } from '../../../shared/authority/glass.ts';
import type { GlassView } from '../../../shared/ipc/glass-queries.ts';
import { endBegun, useBegun } from '../../data/begun.ts';
import { call, refusalWords } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useAsk } from '../../data/use-ask.ts';
import { usePersonName } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Seen } from '../../record/seen.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Callout, Empty, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import styles from './looks.module.css';

const findingWords: Readonly<Record<GlassFinding, string>> = { justified: 'rightly broken', 'not-justified': 'not rightly broken' };

const Judge = ({ glass }: { readonly glass: GlassView }) => {
  const about = `glass ${glass.id}`;
  const [note, setNote] = useBegun(about, '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const heard = useHeardWhereLeft(`Judging the glass of ${glass.ref}`);
  const judge = async (finding: GlassFinding): Promise<void> => {
    const done = await heard(call('review-break-glass', { glass: glass.id, finding, note }));
    setTrouble(done.ok ? null : refusalWords(done.error));
    if (done.ok) endBegun(about);
  };
  if (glass.mayNot !== null) return <p className={styles.quiet}>{glass.mayNot}.</p>;
  return (
    <div className={styles.judge} role="group" aria-label={`Judge ${glass.ref}`}>
      <TextArea label="What you found" rows={2} value={note} onChange={setNote} />
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      <div className={styles.turn}>
        <Button kind="primary" onPress={() => void judge('justified')}>It was right</Button>
        <Button onPress={() => void judge('not-justified')}>It was not right</Button>
      </div>
    </div>
  );
};

const openedWords = (looks: number): string => (looks === 0 ? 'and did not open it' : `opened ${looks === 1 ? 'once' : `${looks} times`}`);

const One = ({ glass }: { readonly glass: GlassView }) => {
  const nameOf = usePersonName();
  const { review } = glass;
  return (
    <li className={styles.glass} data-waits={review === null || undefined}>
      <p><strong>{nameOf(glass.person)}</strong> {glass.looks === 0 ? 'could read' : 'read'} <span className={styles.mono}>{glass.ref}</span>, <Moment at={glass.at} /> to <Moment at={glass.until} />, {openedWords(glass.looks)}.</p>
      <p>{glass.why === null ? 'The reason was erased.' : <Seen text={glass.why} />}</p>
      {review === null ? <Judge glass={glass} /> : <p className={styles.quiet}>{nameOf(review.by)} found it {findingWords[review.finding]}, <Moment at={review.at} />{review.note !== null && <>: <Seen text={review.note} /></>}</p>}
    </li>
  );
};

export const BrokenGlass = () => {
  const asked = useAsk('broken-glass', { limit: mostListed.glass });
  if (asked.error) return <Callout tone="error">{asked.error.error.message}</Callout>;
  if (!asked.data) return null;
  const { glass, waiting } = asked.data;
  if (glass.length === 0) return <Empty>Nobody has broken the glass.</Empty>;
  return (
    <Section title="Broken glass" lead="Somebody whose role reads no incident read one for an hour. Somebody else judges whether that was right.">
      {waiting > 0 && <Callout tone="warn">{waiting === 1 ? 'One waits' : `${waiting} wait`} to be judged.</Callout>}
      <ul className={styles.glasses} aria-label="Where the glass was broken">{glass.map((each) => <One key={each.id} glass={each} />)}</ul>
      <FullList rows={glass} most={mostListed.glass} which="first" />
    </Section>
  );
};
