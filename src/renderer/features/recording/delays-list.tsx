/** Delays past 24 hours: those that wait for the registrar's oversight, and those that have it. */
import { useEffect } from 'react';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { DelayView } from '../../../shared/ipc/delay-shapes.ts';
import { clockCite } from '../../../shared/rules/time/other-clock.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { OverseenLine } from '../../record/overseen-line.tsx';
import { Seen } from '../../record/seen.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { FoldedTable } from '../../ui/folded-table.tsx';
import { Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { DelayForm } from './delay-form.tsx';
import { delayWords, pastClockWords } from './delay-words.ts';
import styles from './recording.module.css';
import { listWaiting, openDelay, openNextDelay, useOverseeing } from './store.ts';

type Props = { readonly onOpen: (incident: string) => void };

const columnsFor = (onOpen: Props['onOpen'], nameOf: (id: string) => string): readonly Column<DelayView>[] => [
  { id: 'ref', label: 'Incident', isMono: true, cell: (row) => <Button kind="quiet" onPress={() => onOpen(row.incident)}>{row.ref}</Button> },
  { id: 'what', label: 'Delay', cell: delayWords },
  { id: 'by', label: 'By', cell: (row) => nameOf(row.by), by: (row) => nameOf(row.by) },
  { id: 'due', label: 'Clock ended', isTime: true, cell: (row) => (row.due === null ? 'not known' : <><Moment at={row.due} />{row.clock !== null && <div className={styles.by}>page {clockCite(row.clock).page}</div>}</>), by: (row) => row.due ?? '' },
  { id: 'past', label: 'Late by', isTime: true, cell: pastClockWords, by: (row) => row.pastClockMs ?? -1 },
  { id: 'rationale', label: 'Rationale', cell: (row) => <Seen text={row.rationale ?? 'erased'} /> },
];

/** Whoever may not oversee a delay may read it all the same, with who may. */
const actFor = (oversees: boolean): Column<DelayView> => ({ id: 'act', label: 'Act', cell: (row) => <Button kind="quiet" onPress={() => openDelay(row)}>{oversees ? 'Oversee…' : 'Read…'}</Button> });
const oversight: Column<DelayView> = { id: 'oversight', label: 'Oversight', cell: (row) => row.overseen !== null && <OverseenLine overseen={row.overseen} /> };

export const DelaysList = ({ onOpen }: Props) => {
  const { data } = useAsk('delays', {}, { keep: true });
  const row = useOverseeing((open) => open.row);
  const nameOf = usePersonName();
  const oversees = useMay('oversee-delay').allowed;
  useEffect(() => listWaiting(data?.waiting ?? []), [data]);
  useEffect(() => () => openDelay(null), []);
  if (!data || data.waiting.length + data.overseen.length === 0) return null;
  const columns = columnsFor(onOpen, nameOf);
  return (
    <Section title="Delays past 24 hours" lead="What is decided or recorded later than 24 hours after the report, or parked beyond them, needs a rationale and the registrar’s oversight (Crime Recording Rules 2026/27, page 10). Where the facts told say that another clock runs, it is late against that one (pages 17, 18 and 37).">
      {data.waiting.length === 0 && <p className={styles.none}>Every delay has been overseen.</p>}
      {row !== null && <DelayForm key={row.id} row={row} />}
      {data.waiting.length > 0 && (
        <>
          {row === null && <div><Button command="delay-next" onPress={openNextDelay}>{oversees ? 'Oversee the next one' : 'Read the next one'}</Button></div>}
          <FoldedTable label="Delays that wait for oversight" columns={[...columns, actFor(oversees)]} rows={data.waiting} keyOf={({ id }) => id} selected={row?.id ?? null} first={8} all={`Show all ${data.waiting.length} that wait`} />
        </>
      )}
      {data.total > data.waiting.length && <p>Of {data.total.toLocaleString('en-GB')}, those whose clock ended first are shown.</p>}
      {data.overseen.length > 0 && (
        <div className={styles.overseen}>
          <h3>Overseen</h3>
          <FoldedTable label="Delays overseen" columns={[...columns, oversight]} rows={data.overseen} keyOf={({ id }) => id} first={5} all={`Show ${data.overseen.length < mostListed.overseen ? 'all' : 'the latest'} ${data.overseen.length} that were overseen`} />
          <FullList rows={data.overseen} most={mostListed.overseen} which="latest" />
        </div>
      )}
    </Section>
  );
};
