/** The rows an import refused. */
import { useState } from 'react';
import { refusalSentence } from '../../../shared/intake/refusal.ts';
import { call } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Section } from '../../ui/page.tsx';
import { shortened } from '../../ui/shortened.ts';

type Refusal = { readonly row: number; readonly reason: string; readonly text: string | null };

const columns: readonly Column<Refusal>[] = [
  { id: 'row', label: 'Row', isNumber: true, cell: (each) => each.row, by: (each) => each.row },
  { id: 'reason', label: 'Reason', cell: (each) => refusalSentence(each.reason), by: (each) => each.reason },
  { id: 'text', label: 'What it held', cell: (each) => shortened(each.text ?? 'erased', 200) },
];

const shown = 200;

export const Refusals = ({ id }: { readonly id: string }) => {
  const refusals = useAsk('import-refusals', { import: id, limit: shown });
  const [said, setSaid] = useState<string | null>(null);
  const heard = useHeardWhereLeft('Refused rows');

  const save = async (): Promise<void> => {
    const chosen = await call('choose-new-file', { title: 'Save the refused rows', suggested: 'refused-rows.csv', extension: 'csv' });
    if (!chosen.ok) return setSaid(chosen.error.message);
    if (chosen.value === null) return;
    const written = await heard(call('export-refusals', { import: id, file: chosen.value.file }));
    setSaid(written.ok ? `${written.value.rows.toLocaleString('en-GB')} rows written to ${chosen.value.name}.` : written.error.message);
  };

  if (!refusals.data) return null;
  return (
    <Section title="Refused rows" {...(refusals.data.total > shown ? { lead: `The first ${shown} of ${refusals.data.total.toLocaleString('en-GB')}` } : {})} acts={<Button onPress={() => void save()}>Save as CSV…</Button>}>
      {said !== null && <p role="status">{said}</p>}
      <DataTable label="Refused rows" columns={columns} rows={refusals.data.refusals} keyOf={(each) => String(each.row)} />
    </Section>
  );
};
