/** Decided is not yet recorded: crimes without a number, reported incidents still open, delays to oversee, corrections that wait for somebody. */
import { categoryNames } from '../../../shared/cancelling/cancellation.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { clockCite } from '../../../shared/rules/time/other-clock.ts';
import { bandAt } from '../../../shared/triage/clock.ts';
import { useNow } from '../../data/now.ts';
import { leftWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { FoldedTable } from '../../ui/folded-table.tsx';
import { Callout, Empty, Page, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { DelaysList } from './delays-list.tsx';
import { NumberForm } from './number-form.tsx';
import { Moment } from '../../record/moment.tsx';
import styles from './recording.module.css';
import { ReportedList } from './reported-list.tsx';

type Crime = Output<'awaiting-crime-number'>['crimes'][number];
type Request = Output<'correction-requests'>['requests'][number];
type Cancellation = Output<'correction-requests'>['cancellations'][number];
type Props = { readonly onOpen: (incident: string) => void };
/** `onDecide` leads to the decisions of an incident, where what waits is authorised or refused. */
type Waiting = { readonly onDecide: (incident: string) => void };

const shown = 100;
/** As many as leave what lies below within reach. */
const firstCrimes = 8;

const many = (n: number, one: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`;

const reasonWords = (reason: string): string => {
  const [what, code] = reason.split(':');
  return what === 'remove' ? `would remove a crime of class ${code ?? ''}, which is for a cancellation` : `would change a crime of class ${code ?? ''} to another`;
};

const Left = ({ crime: { due, clock }, now }: { readonly crime: Crime; readonly now: string | null }) => (
  <>
    {due === null || now === null ? (clock === null ? 'no clock' : 'may wait') : <span className={styles.left} data-band={bandAt(due, now)}>{leftWords(due, now)}</span>}
    {clock !== null && <div className={styles.by}>page {clockCite(clock).page}</div>}
  </>
);

const Crimes = ({ onOpen }: Props) => {
  const asked = useAsk('awaiting-crime-number', { after: null, limit: shown }, { keep: true });
  const session = useSession();
  const authority = useMay('enter-crime-number');
  const now = useNow();
  const nameOf = usePersonName();
  const columns: readonly Column<Crime>[] = [
    { id: 'ref', label: 'Incident', isMono: true, cell: (crime) => <Button kind="quiet" onPress={() => onOpen(crime.incident)}>{crime.ref}</Button> },
    { id: 'crime', label: 'Crime', cell: (crime) => `${crime.class} ${crime.title}` },
    { id: 'decided', label: 'Decided', isTime: true, cell: (crime) => <><Moment at={crime.decidedAt} /><div className={styles.by}>{nameOf(crime.decidedBy)}</div></> },
    { id: 'left', label: 'Clock', isTime: true, cell: (crime) => <Left crime={crime} now={now} /> },
    { id: 'number', label: 'Crime number and when it was recorded', cell: (crime) => <NumberForm crime={crime} /> },
  ];
  const data = asked.data;
  return (
    <Section title="Decided, not yet on the crime system" {...(data ? { lead: `${many(data.total, 'crime')} in ${many(data.incidents, 'incident')}. The clock runs until the crime has its number.` } : {})}>
      {session?.bureau.isCrimeSystem && <Callout tone="info">This force has declared Assay its crime system: deciding is recording, and new crimes get their number at once.</Callout>}
      {!authority.allowed && <Callout tone="info">{authority.because}.</Callout>}
      {data && data.crimes.length === 0 && <Empty>Every decided crime has its number.</Empty>}
      {data && data.crimes.length > 0 && <FoldedTable label="Crimes awaiting a number" columns={columns} rows={data.crimes} keyOf={(crime) => crime.crime} first={firstCrimes} all={`Show all ${data.crimes.length}`} />}
      {data && data.total > shown && <p>The {shown} due first are shown.</p>}
    </Section>
  );
};

const Requests = ({ onDecide }: Waiting) => {
  const asked = useAsk('correction-requests', {});
  const nameOf = usePersonName();
  const columns: readonly Column<Request>[] = [
    { id: 'ref', label: 'Incident', isMono: true, cell: (request) => <Button kind="quiet" onPress={() => onDecide(request.incident)}>{request.ref}</Button> },
    { id: 'at', label: 'Asked', cell: (request) => <><Moment at={request.at} />, {nameOf(request.by)}</> },
    { id: 'what', label: 'The correction', cell: (request) => request.reasons.map(reasonWords).join('; ') },
    { id: 'why', label: 'Why', cell: (request) => request.why ?? 'erased' },
  ];
  if (!asked.data || asked.data.requests.length === 0) return null;
  return (
    <Section title="Corrections awaiting a designated decision maker" lead="Taking a recorded crime away or changing its class is theirs to authorise (Crime Recording Rules 2026/27, pages 13 and 25). The decision stands until then.">
      <DataTable label="Corrections requested" columns={columns} rows={asked.data.requests} keyOf={(request) => request.id} />
      <FullList rows={asked.data.requests} most={mostListed.requests} which="latest" />
    </Section>
  );
};

const waitsFor = ({ state, told, tells }: Cancellation): string => (state === 'asked' ? 'a decision' : tells && told.length === 0 ? 'the victim to be told' : 'it to take effect');

const Cancellations = ({ onDecide }: Waiting) => {
  const asked = useAsk('correction-requests', {});
  const nameOf = usePersonName();
  const authority = useMay('authorise-cancellation');
  const columns: readonly Column<Cancellation>[] = [
    { id: 'ref', label: 'Incident', isMono: true, cell: (each) => <Button kind="quiet" onPress={() => onDecide(each.incident)}>{each.ref}</Button> },
    { id: 'crime', label: 'Crime', cell: (each) => <>{each.class} {each.title}<div className={styles.by}>{each.number ?? 'awaiting crime number'}</div></> },
    { id: 'category', label: 'Category', cell: (each) => `${each.category}, ${categoryNames[each.category]}` },
    { id: 'at', label: 'Asked', cell: (each) => <><Moment at={each.at} />, {nameOf(each.by)}</> },
    { id: 'waits', label: 'Waits for', cell: waitsFor },
    ...(authority.allowed ? [{ id: 'may', label: 'You', cell: (each: Cancellation) => each.mayNot ?? 'may decide it' }] : []),
  ];
  if (!asked.data || asked.data.cancellations.length === 0) return null;
  return (
    <Section title="Cancellations waiting" lead="Transfers (C1) and cancellations (C2 to C5): the crimes are counted until they take effect (Crime Recording Rules 2026/27, pages 25-26).">
      {!authority.allowed && <Callout tone="info">{authority.because}.</Callout>}
      <DataTable label="Cancellations waiting" columns={columns} rows={asked.data.cancellations} keyOf={(each) => each.id} />
      <FullList rows={asked.data.cancellations} most={mostListed.cancellations} which="first" />
    </Section>
  );
};

/** What waits for whoever looks comes first: numbers are entered by those who decide, delays and reported incidents overseen by the registrar. */
export const RecordingScreen = ({ onOpen, onDecide }: Props & Waiting) => {
  const oversees = useMay('oversee-delay').allowed;
  const [entering, overseeing] = [<Crimes key="crimes" onOpen={onOpen} />, <DelaysList key="delays" onOpen={onOpen} />];
  return (
    <Page title="Recording" lead="From the decision to the force’s crime system.">
      {[
        ...(oversees ? [overseeing] : [entering]),
        <ReportedList key="reported" onOpen={onOpen} />,
        ...(oversees ? [] : [overseeing]),
        <Requests key="requests" onDecide={onDecide} />,
        <Cancellations key="cancellations" onDecide={onDecide} />,
        ...(oversees ? [entering] : []),
      ]}
    </Page>
  );
};
