/** The rulings, to be found and read by everybody who decides; and, for whoever may sign one, the next. */
import { useEffect } from 'react';
import type { RulingView } from '../../../shared/ipc/ruling-shapes.ts';
import { findRulings } from '../../../shared/rulings/find-rulings.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { TextField } from '../../ui/field.tsx';
import { Callout, Empty, Page } from '../../ui/page.tsx';
import { Delegates } from './delegates.tsx';
import { OneRuling } from './one-ruling.tsx';
import { RulingForm } from './ruling-form.tsx';
import { forceWords, whatWords } from './ruling-words.ts';
import styles from './rulings.module.css';
import { useDelegation, useSignable } from './signable.ts';
import { beginRuling, openRuling, openRulings, typeSearch, useRulings } from './store.ts';

const lead = 'What was ruled where the rules leave it to the registrar, or to the decision makers of two forces. Later decisions are held against it and cite it.';

type Props = { readonly onOpen: (incident: string) => void };

const columnsWith = (nameOf: (id: string) => string): readonly Column<RulingView>[] => [
  { id: 'ref', label: 'Ruling', isMono: true, cell: ({ ref }) => ref, by: ({ at }) => at },
  { id: 'what', label: 'What was ruled', cell: whatWords, by: whatWords },
  { id: 'force', label: 'In force', cell: (ruling) => (ruling.withdrawn === null ? forceWords(ruling) : <>withdrawn <Moment at={ruling.withdrawn.at} /></>), by: (ruling) => (ruling.withdrawn === null ? forceWords(ruling) : 'withdrawn') },
  { id: 'by', label: 'Signed by', cell: ({ by, at }) => <>{nameOf(by)}, <Moment at={at} /></>, by: ({ at }) => at },
];

const Found = ({ rulings, onOpen }: Props & { readonly rulings: readonly RulingView[] }) => {
  const { typed, open } = useRulings();
  const nameOf = usePersonName();
  const found = findRulings(rulings, typed);
  const opened = rulings.find(({ id }) => id === open);
  if (rulings.length === 0) return <Empty>Nothing has been ruled yet.</Empty>;
  return (
    <>
      <div className={styles.search}><TextField label="Find a ruling" hint="By its name, an offence, an incident, a force, or its reasons" value={typed} onChange={typeSearch} /></div>
      <div className={styles.split} data-open={opened !== undefined || undefined}>
        {found.length === 0 ? <Empty>No ruling has these words.</Empty> : <DataTable label="Rulings" columns={columnsWith(nameOf)} rows={found} keyOf={({ id }) => id} selected={open} onOpen={({ id }) => openRuling(id)} />}
        {opened && <OneRuling key={opened.id} ruling={opened} onOpen={onOpen} />}
      </div>
    </>
  );
};

export const RulingsScreen = ({ onOpen }: Props) => {
  const session = useSession()?.id ?? null;
  const authority = useMay('sign-ruling', useDelegation());
  const [first = 'principal-crime'] = useSignable();
  const asked = useAsk('rulings', {});
  const { session: own, draft, done } = useRulings();
  useEffect(() => {
    if (session !== null) openRulings(session, first);
  }, [session, first]);
  if (session === null || own !== session) return <Page title="Rulings" lead={lead}><span /></Page>;
  return (
    <Page title="Rulings" lead={lead} acts={draft === null && <Button kind="primary" command="ruling-new" why={authority.allowed ? null : authority.because} onPress={beginRuling}>Rule on a question</Button>}>
      {done !== null && <Callout tone="done">{done}</Callout>}
      {draft !== null && <RulingForm draft={draft} />}
      {asked.error && <Callout tone="error">{asked.error.message}</Callout>}
      {asked.data && <Found rulings={asked.data.rulings} onOpen={onOpen} />}
      {asked.data && draft === null && <Delegates delegates={asked.data.delegates} />}
    </Page>
  );
};
