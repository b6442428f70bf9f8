/** The incidents a number counted. */
import { useEffect, useRef, useState } from 'react';
import type { QueueRow } from '../../../shared/ipc/queries.ts';
import { stateNames } from '../../../shared/triage/status.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Empty, Section } from '../../ui/page.tsx';
import { Moment } from '../../record/moment.tsx';
import styles from './figures.module.css';
import { selectBehind, useBehind } from './store.ts';

type Props = { readonly incidents: string; readonly label: string; readonly onOpen: (incident: string) => void; readonly onClose: () => void };

const shown = 200;

export const FigureIncidents = ({ incidents, label, onOpen, onClose }: Props) => {
  const asked = useAsk('figure-incidents', { incidents, limit: shown });
  const selected = useBehind((open) => open.selected);
  const columns: readonly Column<QueueRow>[] = [
    { id: 'ref', label: 'Incident', isMono: true, cell: (row) => row.ref },
    { id: 'opening', label: 'Opening code', cell: (row) => row.openingCode ?? '', by: (row) => row.openingCode ?? '' },
    { id: 'received', label: 'Received', cell: (row) => (row.receivedAt === null ? 'not known' : <Moment at={row.receivedAt} />), by: (row) => row.receivedAt ?? '' },
    { id: 'state', label: 'State', cell: (row) => stateNames[row.state] },
  ];
  // A row far down the page leads here too: the list comes to whoever asked, and closing it leads back. What another number counted stands in its place at once.
  const [from] = useState(() => document.activeElement);
  const found = useRef<HTMLDivElement>(null);
  const isThere = asked.data !== undefined;
  useEffect(() => {
    if (!isThere) return;
    // Whoever comes back from an incident finds its row again.
    const read = found.current?.querySelector<HTMLElement>('[data-selected] button');
    if (read) return read.focus();
    found.current?.scrollIntoView({ block: 'start' });
    found.current?.focus({ preventScroll: true });
  }, [isThere]);
  const close = (): void => {
    onClose();
    if (from instanceof HTMLElement) from.focus();
  };
  if (asked.isError) return <Empty>{asked.error.message}</Empty>;
  if (!asked.data) return null;
  return (
    <div ref={found} tabIndex={-1} className={styles.behind} role="region" aria-label={`Behind: ${label}`}>
      <Section title={label} lead={`${asked.data.total.toLocaleString('en-GB')} ${asked.data.total === 1 ? 'incident' : 'incidents'}${asked.data.total > shown ? `, the latest ${shown} shown` : ''}`} acts={<Button kind="quiet" onPress={close}>Close</Button>}>
        <DataTable label={label} columns={columns} rows={asked.data.rows} keyOf={(row) => row.id} selected={selected} onOpen={(row) => { selectBehind(row.id); onOpen(row.id); }} />
      </Section>
    </div>
  );
};
