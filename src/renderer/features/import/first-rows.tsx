/** The first rows of the file as the incidents they would become. */
import type { PreviewRow } from '../../../shared/intake/preview.ts';
import { readDate } from '../../../shared/intake/read-date.ts';
import { momentWords, monthWords, dayWords } from '../../data/time-words.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Section } from '../../ui/page.tsx';
import { shortened } from '../../ui/shortened.ts';

/** While the order of dates is asked for, what waits for the answer is not unreadable. */
const unread = (text: string, isOrderOpen: boolean): string => {
  const read = isOrderOpen ? readDate(text, { order: null, zone: 'Europe/London' }) : null;
  return `${read?.readable === false && read.why === 'order-unknown' ? 'day or month first?' : 'unreadable:'} ${text}`;
};

const received = ({ outcome }: PreviewRow, isOrderOpen: boolean): string => {
  if (outcome.kind === 'refused') return '';
  const { at, precision, text } = outcome.received;
  if (at === null) return text === null ? 'not given' : unread(text, isOrderOpen);
  if (precision === 'month') return `${monthWords(at)} (month only)`;
  return precision === 'day' ? `${dayWords(at)} (day only)` : momentWords(at, null);
};

const columns = (isOrderOpen: boolean): readonly Column<PreviewRow>[] => [
  { id: 'row', label: 'Row', isNumber: true, cell: (row) => row.row },
  { id: 'ref', label: 'Reference', isMono: true, cell: ({ outcome }) => (outcome.kind === 'incident' ? (outcome.reference ?? 'none') : '') },
  { id: 'received', label: 'Received', isTime: true, cell: (row) => received(row, isOrderOpen) },
  { id: 'code', label: 'Opening code', cell: ({ outcome }) => (outcome.kind === 'incident' ? outcome.openingCode : '') },
  { id: 'place', label: 'Place', cell: ({ outcome }) => (outcome.kind === 'incident' ? outcome.place : '') },
  { id: 'text', label: 'Narrative', cell: ({ outcome }) => (outcome.kind === 'incident' ? shortened(outcome.narrative, 160) : `Refused: ${outcome.sentence}`) },
];

export const FirstRows = ({ rows, isOrderOpen }: { readonly rows: readonly PreviewRow[]; readonly isOrderOpen: boolean }) => (
  <Section title="First rows">
    <DataTable label="First rows" columns={columns(isOrderOpen)} rows={rows} keyOf={(row) => String(row.row)} />
  </Section>
);
