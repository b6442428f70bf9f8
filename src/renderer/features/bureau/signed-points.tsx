/** Points to prove that the registrar signed: what holds of each offence, and signing the next. */
import { useState } from 'react';
import { findOffence } from '../../../shared/domain/offence-lookup.ts';
import type { Signed } from '../../../shared/domain/signed-points.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { endBegun, useBegun } from '../../data/begun.ts';
import { call } from '../../data/call.ts';
import { useCatalogue } from '../../data/catalogue.ts';
import { dayText } from '../../data/day.ts';
import { useSignedOf, useSignedPoints } from '../../data/signed-points.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import styles from './bureau.module.css';
import { Form } from './form.tsx';

/** What is written of them is kept under this until they are signed. */
const aboutPoints = 'points to sign';

const blank = { offence: '', elements: '', source: '' };

const linesOf = (text: string): string[] => text.split('\n').map((each) => each.trim()).filter((each) => each !== '');

const PointsForm = ({ onDone }: { readonly onDone: () => void }) => {
  const catalogue = useCatalogue();
  const [draft, setDraft] = useBegun(aboutPoints, blank);
  const set = (change: Partial<typeof blank>): void => setDraft({ ...draft, ...change });
  const offence = catalogue && findOffence(catalogue, draft.offence.trim());

  const enter = async (): Promise<Result<unknown>> => {
    const entered = await call('sign-points', { ...draft, offence: draft.offence.trim(), elements: linesOf(draft.elements) });
    if (entered.ok) {
      endBegun(aboutPoints);
      onDone();
    }
    return entered;
  };

  return (
    <Form label="Points to prove to sign" act="Sign them" onEnter={enter} onLeave={onDone}>
      <TextField label="Offence" hint={offence ? offence.title : 'Its Home Office code, such as 079/01'} isMono value={draft.offence} onChange={(text) => set({ offence: text })} />
      <TextField label="Where they come from" hint="The Act and its section, or what else states them" value={draft.source} onChange={(source) => set({ source })} />
      <div className={styles.wide}>
        <TextArea label="Elements, one on a line" rows={4} value={draft.elements} onChange={(elements) => set({ elements })} />
      </div>
    </Form>
  );
};

const columns: readonly Column<Signed>[] = [
  { id: 'offence', label: 'Offence', isMono: true, cell: ({ offence }) => offence.split('#')[0], by: ({ offence }) => offence },
  { id: 'elements', label: 'Elements', cell: ({ elements }) => <ol className={styles.elements}>{elements.map((each) => <li key={each}>{each}</li>)}</ol> },
  { id: 'source', label: 'From', cell: ({ source }) => source },
  { id: 'registrar', label: 'Signed by', cell: ({ registrar }) => registrar },
  { id: 'on', label: 'On', cell: ({ signedOn }) => dayText(signedOn), by: ({ signedOn }) => signedOn },
];

export const SignedPointsSection = () => {
  const [isOpen, open] = useState(false);
  const authority = useMay('sign-points');
  const holds = useSignedOf();
  const signed = useSignedPoints().filter((each) => holds(each.offence)?.id === each.id);
  return (
    <Section title="Points to prove" lead="Where no page of the rules states what an offence is made of, the registrar may sign it; every decision answers it from then on.">
      {signed.length > 0 && <DataTable label="Points to prove signed by the registrar" columns={columns} rows={signed} keyOf={({ id }) => id} />}
      {isOpen ? (
        <PointsForm onDone={() => open(false)} />
      ) : (
        <div>
          <Button why={authority.allowed ? null : authority.because} isWhyBeside onPress={() => open(true)}>Sign points to prove…</Button>
          {!authority.allowed && <p className={styles.about}>{authority.because}.</p>}
        </div>
      )}
    </Section>
  );
};
