/** The first rows of the file as the incidents they would become. */
import type { PreviewRow } from '../../../shared/intake/preview.ts';
import { momentWords, monthWords, dayWords } from '../../data/time-words.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Section } from '../../ui/page.tsx';
import { shortened } from '../../ui/shortened.ts';

const received = ({ outcome }: PreviewRow): string => {
  if (outcome.kind === 'refused') return '';
  const { at, precision, text } = outcome.received;
  if (at === null) return text === null ? 'not given' : `unreadable: ${text}`;
  if (precision === 'month') return `${monthWords(at)} (month only)`;
  return precision === 'day' ? `${dayWords(at)} (day only)` : momentWords(at, null);
};

const columns: readonly Column<PreviewRow>[] = [
  { id: 'row', label: 'Row', isNumber: true, cell: (row) => row.row },
  { id: 'ref', label: 'Reference', isMono: true, cell: ({ outcome }) => (outcome.kind === 'incident' ? (outcome.reference ?? 'none') : '') },
  { id: 'received', label: 'Received', isTime: true, cell: received },
  { id: 'code', label: 'Opening code', cell: ({ outcome }) => (outcome.kind === 'incident' ? outcome.openingCode : '') },
  { id: 'place', label: 'Place', cell: ({ outcome }) => (outcome.kind === 'incident' ? outcome.place : '') },
  { id: 'text', label: 'Narrative', cell: ({ outcome }) => (outcome.kind === 'incident' ? shortened(outcome.narrative, 160) : `Refused: ${outcome.sentence}`) },
];

export const FirstRows = ({ rows }: { readonly rows: readonly PreviewRow[] }) => (
  <Section title="First rows">
    <DataTable label="First rows" columns={columns} rows={rows} keyOf={(row) => String(row.row)} />
  </Section>
);
