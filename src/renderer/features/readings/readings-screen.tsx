/** Second readings: what waits, where two of them part, what was read, and which answers are held to be known. */
import { useEffect, type ReactNode } from 'react';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { ReadingRow } from '../../../shared/ipc/review-shapes.ts';
import { standsWords } from '../../../shared/review/adjudication.ts';
import { useOpenReading } from '../../data/reads-blind.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { FoldedTable } from '../../ui/folded-table.tsx';
import { Callout, Empty, Page, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { DrawForm } from './draw-form.tsx';
import { ReadingOne } from './reading-one.tsx';
import styles from './readings.module.css';
import { beginReading, openReading, useReadings } from './store.ts';

type Props = { readonly onOpen: (incident: string) => void; readonly onRead: (incident: string) => void };

const many = (n: number, one: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`;

const settledWords = ({ settled, golden, first, second }: ReadingRow): string => {
  if (golden) return first === second ? 'as it is known' : 'not as it is known';
  if (first === second) return 'agree';
  return settled === null ? '' : `${standsWords[settled.stands]} stands`;
};

const columnsFor = (nameOf: (id: string) => string): readonly Column<ReadingRow>[] => [
  { id: 'ref', label: 'Incident', isMono: true, cell: (row) => row.ref },
  { id: 'first', label: 'First answer', cell: (row) => row.first },
  { id: 'second', label: 'Second answer', cell: (row) => row.second },
  { id: 'by', label: 'Read by', cell: (row) => nameOf(row.secondBy), by: (row) => nameOf(row.secondBy) },
  { id: 'blind', label: 'Blind', cell: (row) => (row.blind ? 'yes' : 'no, had seen the first') },
  { id: 'settled', label: 'Settled', cell: settledWords },
  { id: 'at', label: 'Read', isTime: true, cell: (row) => <Moment at={row.at} />, by: (row) => row.at },
];

const Open = ({ open, onRead }: { readonly open: NonNullable<Output<'open-reading'>['open']>; readonly onRead: (incident: string) => void }) => (
  <Callout tone="info">
    You are reading <b>{open.ref}</b> a second time. <Button kind="quiet" onPress={() => onRead(open.incident)}>Go on reading it</Button>
  </Callout>
);

const knownLead = 'Decisions the registrar holds to be right. Readers are given some among the others, without being told which.';

const Known = ({ known, onOpen }: { readonly known: NonNullable<Output<'second-readings'>['known']> } & Pick<Props, 'onOpen'>) => (
  <Section title="Known answers" lead={knownLead}>
    {known.length === 0 ? (
      <Empty>No answer is held to be known. The registrar says so of a decision in its incident.</Empty>
    ) : (
      <ul className={styles.known}>
        {known.map((each) => (
          <li key={each.decision}><Button kind="quiet" onPress={() => onOpen(each.incident)}>{each.ref}</Button> <Moment at={each.at} /> {each.why !== null && <q>{each.why}</q>}</li>
        ))}
      </ul>
    )}
    <FullList rows={known} most={mostListed.known} which="latest" />
  </Section>
);

const Waiting = ({ isReading, children }: { readonly isReading: boolean; readonly children: ReactNode }) => {
  const authority = useMay('begin-second-reading');
  const why = authority.allowed ? (!isReading ? null : 'Save the reading you have begun, or give it up, first') : authority.because;
  return (
    <div className={styles.waiting}>
      <Button kind="primary" command="readings-next" why={why} isWhyBeside onPress={() => void beginReading()}>Read the next one</Button>
      {children}
      {why !== null && <p className={styles.quiet}>{why}.</p>}
    </div>
  );
};

export const ReadingsScreen = ({ onOpen, onRead }: Props) => {
  const asked = useAsk('second-readings', {}, { keep: true });
  const open = useOpenReading();
  const { row, trouble } = useReadings();
  const nameOf = usePersonName();
  useEffect(() => {
    useReadings.setState({ onRead });
    return () => openReading(null);
  }, [onRead]);
  const { data } = asked;
  if (asked.error) return <Page title="Second readings"><Callout tone="error">{asked.error.error.message}</Callout></Page>;
  if (!data) return null;
  const columns = columnsFor(nameOf);
  return (
    <Page title="Second readings" lead={`${many(data.waiting, 'decision')} drawn and not read a second time. Whoever reads has not seen the first answer; the log of looks proves it.`}>
      {open !== null && <Open open={open} onRead={onRead} />}
      {row === null && trouble !== null && <Callout tone="error">{trouble}</Callout>}
      <Waiting isReading={open !== null}><DrawForm /></Waiting>
      <div className={styles.split} data-open={row !== null || undefined}>
        <div className={styles.lists} role="group" aria-label="Readings" tabIndex={-1} data-readings="">
          <Section title="Where two readings differ" lead="A third person settles which answer stands.">
            {data.parted.length === 0 ? <Empty>Every difference has been settled.</Empty> : <DataTable label="Where two readings differ" columns={columns.filter(({ id }) => id !== 'settled')} rows={data.parted} keyOf={(each) => each.reading} selected={row?.reading ?? null} onOpen={openReading} />}
            <FullList rows={data.parted} most={mostListed.readings} which="first" />
          </Section>
          <Section title="Read" lead="Those that agree, those that were settled, and readings of known answers.">
            {data.read.length === 0 ? <Empty>Nothing has been read a second time yet.</Empty> : <FoldedTable label="Read" columns={columns} rows={data.read} keyOf={(each) => each.reading} selected={row?.reading ?? null} onOpen={openReading} first={10} all={`Show ${data.read.length < mostListed.readings ? 'all' : 'the latest'} ${data.read.length} that were read`} />}
            <FullList rows={data.read} most={mostListed.readings} which="latest" />
          </Section>
        </div>
        {row !== null && <ReadingOne key={row.reading} row={row} onOpen={onOpen} />}
      </div>
      {open === null && <AgreementSection />}
      {data.known === null ? <Section title="Known answers" lead={knownLead}><p className={styles.quiet}>{many(data.knownCount, 'decision')}. The registrar and auditors are told which.</p></Section> : <Known known={data.known} onOpen={onOpen} />}
    </Page>
  );
};
