/** The events as far as they are narrowed, newest first, a page at a time. */
import { useEffect, useRef } from 'react';
import type { TrailLine } from '../../../shared/ipc/queries.ts';
import { useNow } from '../../data/now.ts';
import { momentWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { NarrowBar } from './narrow-bar.tsx';
import { askedOf, noteEventRead, showNewest, showOlder, useTrail } from './store.ts';
import styles from './trail.module.css';

type Props = { readonly onOpen: (incident: string) => void };

const useEvents = () => {
  const shown = useTrail();
  const { data, error, isPlaceholderData: isReading } = useAsk('trail', askedOf(shown), { keep: true });
  // What was shown before is kept already where the next is the rest of the same page.
  const events = data === undefined || (isReading && shown.kept.length > 0) ? [] : data.events;
  return { events: [...shown.kept, ...events], isReading: isReading || (data === undefined && error === null), next: data?.next ?? null, readTo: isReading ? null : (data?.readTo ?? null), trouble: shown.trouble ?? error?.message ?? null, isNewest: shown.before === null, isUnread: error !== null };
};

const keyOf = ({ seq }: TrailLine): string => String(seq);

const countWords = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'event' : 'events'}`;

const stateWords = ({ events, isReading, readTo, isUnread }: ReturnType<typeof useEvents>, now: string | null): string => {
  if (isUnread) return 'Not read';
  if (isReading) return 'Reading';
  if (readTo !== null) return `Read as far as ${momentWords(readTo, now)}: ${events.length === 0 ? 'nothing found yet' : `${countWords(events.length)} found`}.`;
  return events.length === 0 ? 'Nothing in the trail fits.' : 'Newest first';
};

export const EventsSection = ({ onOpen }: Props) => {
  const read = useEvents();
  const now = useNow();
  const reads = useMay('incident-file').allowed;
  const cameFrom = useTrail((state) => state.read);
  const found = useRef<HTMLDivElement>(null);
  const isThere = read.events.length > 0;
  useEffect(() => {
    if (isThere) found.current?.querySelector<HTMLElement>('[data-selected] button')?.focus();
  }, [isThere]);
  const columns: readonly Column<TrailLine>[] = [
    { id: 'seq', label: 'Event', isNumber: true, cell: (line) => line.seq.toLocaleString('en-GB') },
    { id: 'at', label: 'When', isTime: true, cell: (line) => <Moment at={line.at} /> },
    { id: 'what', label: 'What happened', cell: (line) => line.sentence },
    { id: 'ref', label: 'Incident', isMono: true, cell: ({ seq, incident, ref }) => (incident !== null && reads ? <Button kind="quiet" onPress={() => { noteEventRead(seq); onOpen(incident); }}>{ref}</Button> : ref) },
  ];
  return (
    <Section title="Events" lead={<span role="status">{stateWords(read, now)}</span>}>
      <NarrowBar />
      {read.trouble !== null && <Callout tone="error">{read.trouble}</Callout>}
      {read.events.length > 0 && <div ref={found}><DataTable label="Events" columns={columns} rows={read.events} keyOf={keyOf} selected={cameFrom === null ? null : String(cameFrom)} /></div>}
      <div className={styles.pages}>
        <Button command="trail-newest" why={read.isNewest ? 'These are the newest' : null} onPress={showNewest}>Newest</Button>
        <Button command="trail-older" why={read.isUnread ? 'The trail was not read' : read.next === null ? 'There are no older ones' : null} onPress={showOlder}>{read.readTo === null ? 'Older' : 'Read on'}</Button>
      </div>
    </Section>
  );
};
