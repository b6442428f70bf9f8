/**
 * Who saw a record, and what somebody saw: for whoever answers for the log of looks. It shows when and who, and nothing of what was read.
 * Beside it where the glass was broken, for whoever judges that.
 */
import { Fragment, useEffect, useState, type FormEvent, type ReactNode } from 'react';
import type { Output } from '../../../shared/ipc/calls.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { ExportBegun, LookView } from '../../../shared/ipc/look-shapes.ts';
import { roleNames } from '../../../shared/domain/roles.ts';
import { isList, listWords } from '../../../shared/trail/list-words.ts';
import { lookReasonWords } from '../../../shared/trail/look.ts';
import { call } from '../../data/call.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { ActingChoice, Segments, TextField } from '../../ui/field.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { FullList } from '../../ui/full-list.tsx';
import { Callout, Empty, Page } from '../../ui/page.tsx';
import { BrokenGlass } from './broken-glass.tsx';
import styles from './looks.module.css';

const limit = 100;

const kindWords: Readonly<Record<LookView['kind'], (look: LookView) => string>> = {
  'incident.opened': ({ reason }) => `opened it${reason === null ? '' : `: ${lookReasonWords[reason]}`}`,
  'list.shown': ({ list }) => `was shown it ${list !== null && isList(list) ? listWords[list] : 'in a list'}`,
  'search.shown': () => 'found it by searching',
  'letter.printed': () => 'printed a letter from it',
  'text.copied': () => 'copied text of it',
  'sitting.begun': () => 'began to look at incidents',
  'sitting.ended': () => 'stopped looking at incidents',
  'sitting.broken': () => 'a program ended without leaving: lists of a quarter of a second may be missing',
};

/** `times`: so often in a row, as one result is found by each letter of what is typed. */
type Counted = { readonly times: number };

const whatWords = (look: LookView & Counted): string => `${kindWords[look.kind](look)}${look.times > 1 ? `, ${look.times} times in a row` : ''}`;

const minuteMs = 60_000;

const isSame = (one: LookView, next: LookView): boolean =>
  one.kind === next.kind && one.by === next.by && one.list === next.list && one.reason === next.reason && Math.abs(Date.parse(one.at) - Date.parse(next.at)) < minuteMs;

/** The latest of each row of the same kind. */
const counted = <L extends LookView>(looks: readonly L[]): readonly (L & Counted)[] => {
  const rows: (L & { times: number })[] = [];
  for (const look of looks) {
    const last = rows.at(-1);
    if (last && isSame(last, look)) last.times += 1;
    else rows.push({ ...look, times: 1 });
  }
  return rows;
};

const when: Column<LookView & Counted> = { id: 'at', label: 'When', isTime: true, cell: ({ at }) => <Moment at={at} />, by: ({ at }) => at };
const what: Column<LookView & Counted> = { id: 'what', label: 'How', cell: whatWords, by: whatWords };

type Pages = { readonly before: number | null; readonly next: number | null; readonly onTurn: (before: number | null) => void };

const Turn = ({ before, next, onTurn }: Pages) => (
  <div className={styles.turn}>
    <Button kind="quiet" why={before === null ? 'These are the latest' : null} onPress={() => onTurn(null)}>The latest</Button>
    <Button kind="quiet" why={next === null ? 'There are no earlier ones' : null} onPress={() => onTurn(next)}>Earlier</Button>
  </div>
);

/** Nobody is shown what they export, and whoever reads the file is not known here. */
const Exported = ({ exports }: { readonly exports: readonly ExportBegun[] }) => {
  const nameOf = usePersonName();
  if (exports.length === 0) return null;
  return (
    <Callout tone="info">
      What was decided of it was part of an export of the decision log, begun by {exports.map(({ at, by }, index) => <Fragment key={at}>{index > 0 && ', '}{nameOf(by)} <Moment at={at} /></Fragment>)}. The trail says for whom each was, and whether a file came of it.
      <FullList rows={exports} most={mostListed.exports} which="latest" />
    </Callout>
  );
};

const LooksAt = ({ incident }: { readonly incident: string }) => {
  const [before, setBefore] = useState<number | null>(null);
  const asked = useAsk('looks-at', { incident, before, limit }, { keep: true, anew: true });
  const nameOf = usePersonName();
  const columns: readonly Column<LookView & Counted>[] = [when, { id: 'by', label: 'Who', cell: ({ by }) => nameOf(by), by: ({ by }) => nameOf(by) }, what];
  if (asked.error) return <Callout tone="error">{asked.error.error.message}</Callout>;
  if (!asked.data) return null;
  const { looks, exports } = asked.data;
  if (looks.length === 0) return <><Exported exports={exports} /><Empty>Nobody has been shown {asked.data.ref}.</Empty></>;
  return (
    <>
      <Exported exports={exports} />
      <DataTable label={`Who was shown ${asked.data.ref}`} columns={columns} rows={counted(looks)} keyOf={({ seq }) => String(seq)} />
      <Turn before={before} next={asked.data.next} onTurn={setBefore} />
    </>
  );
};

type OwnLook = Output<'looks-by'>['looks'][number] & Counted;

/** As many references as a line holds. */
const fewRefs = 8;

/** The rest of a long list is folded, and can be read: whoever answers for it is asked about any of them. */
const Refs = ({ look: { shown } }: { readonly look: OwnLook }) => {
  const refs = (from: number, until?: number): ReactNode => shown.slice(from, until).map(({ ref }, at) => <Fragment key={ref}>{at > 0 && ', '}<span className={styles.ref}>{ref}</span></Fragment>);
  if (shown.length <= fewRefs) return refs(0);
  return (
    <>
      {refs(0, fewRefs)}
      <details>
        <summary>and {shown.length - fewRefs} more</summary>
        {refs(fewRefs)}
      </details>
    </>
  );
};

const LooksBy = ({ person }: { readonly person: string }) => {
  const [before, setBefore] = useState<number | null>(null);
  const asked = useAsk('looks-by', { person, before, limit }, { keep: true, anew: true });
  const columns: readonly Column<OwnLook>[] = [when as Column<OwnLook>, what as Column<OwnLook>, { id: 'refs', label: 'Incidents', isMono: true, cell: (look) => <Refs look={look} /> }];
  if (asked.error) return <Callout tone="error">{asked.error.error.message}</Callout>;
  if (!asked.data) return null;
  if (asked.data.looks.length === 0) return <Empty>They have been shown nothing.</Empty>;
  return (
    <>
      <DataTable label="What they were shown" columns={columns} rows={asked.data.looks.map((look) => ({ ...look, times: 1 }))} keyOf={({ seq }) => String(seq)} />
      <Turn before={before} next={asked.data.next} onTurn={setBefore} />
    </>
  );
};

const refField = 'looks.ref';

const ByReference = () => {
  const [ref, setRef] = useState('');
  const [asked, setAsked] = useState<{ readonly incident: string; readonly times: number } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = await call('find-incident', { ref: ref.trim() || '-' });
    setTrouble(found.ok ? null : found.error.code === 'not-found' ? `${found.error.message}. Write the whole reference, as the incident shows it.` : found.error.message);
    setAsked(found.ok ? { incident: found.value.incident, times: (asked?.times ?? 0) + 1 } : null);
  };
  return (
    <>
      <form className={styles.ask} onSubmit={(event) => void look(event)}>
        <TextField label="Reference of the incident" path={refField} isMono value={ref} onChange={setRef} />
        <Button type="submit" kind="primary">Who saw it</Button>
      </form>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {asked !== null && <LooksAt key={asked.times} incident={asked.incident} />}
    </>
  );
};

const ByPerson = () => {
  const people = useAsk('people', {}).data?.people ?? [];
  const [person, setPerson] = useState('');
  return (
    <>
      <div className={styles.ask}>
        <ActingChoice label="Person" value={person} options={[['', 'Choose'], ...people.map(({ id, name, role }) => [id, `${name}, ${roleNames[role]}`] as const)]} onChange={setPerson} />
      </div>
      {person !== '' && <LooksBy key={person} person={person} />}
    </>
  );
};

type Part = 'incident' | 'person' | 'glass';

const parts: readonly (readonly [Part, string])[] = [['incident', 'Who saw a record'], ['person', 'What somebody saw'], ['glass', 'Broken glass']];

const shown = { incident: ByReference, person: ByPerson, glass: BrokenGlass };

export const LooksScreen = () => {
  const asksWhy = useSession()?.bureau.asksWhyLooked !== false;
  const seesLooks = useMay('looks-at').allowed;
  const [part, setPart] = useState<Part>(seesLooks ? 'incident' : 'glass');
  const Shown = shown[part];
  // Whoever comes here begins with a reference; whoever comes back to this part by the arrows stays on them.
  useEffect(() => focusField(refField), []);
  return (
    <Page title="Looks" lead="Whenever somebody is shown an incident it is written down: before it opens, and in lists within a quarter of a second. Used to see that it is lawful, for discipline, security, and criminal proceedings (Data Protection Act 2018, section 62).">
      {!asksWhy && <Callout tone="info">Nobody is asked why they look: that was turned off under Bureau, and the trail says when and by whom. What was said before stands.</Callout>}
      {seesLooks && <Segments<Part> label="What to see" isLabelHidden value={part} options={parts} onChange={setPart} />}
      <Shown />
    </Page>
  );
};
