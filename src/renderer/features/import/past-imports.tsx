/** Imports so far, each with its totals; one opens its refused rows. */
import { useState } from 'react';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { useNow } from '../../data/now.ts';
import { momentWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { usePersonName } from '../../data/use-session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Empty, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { Refusals } from './refusals.tsx';

type Past = Output<'imports'>['imports'][number];

const n = (value: number): string => value.toLocaleString('en-GB');

export const PastImports = () => {
  const past = useAsk('imports', {});
  const now = useNow();
  const nameOf = usePersonName();
  const [opened, setOpened] = useState<string | null>(null);
  const columns: readonly Column<Past>[] = [
    { id: 'file', label: 'File', cell: (each) => each.file },
    { id: 'at', label: 'Started', isTime: true, cell: (each) => momentWords(each.at, now), by: (each) => each.at },
    { id: 'by', label: 'By', cell: (each) => nameOf(each.by) },
    { id: 'regime', label: 'As', cell: (each) => each.regime },
    { id: 'state', label: 'State', cell: (each) => each.state },
    ...(['read', 'added', 'updated', 'unchanged', 'refused'] as const).map((name): Column<Past> => ({ id: name, label: name === 'read' ? 'Read' : name, isNumber: true, cell: (each) => n(each[name]) })),
  ];
  if (!past.data) return null;
  if (past.data.imports.length === 0) return <Empty>Nothing has been imported yet.</Empty>;
  return (
    <>
      <Section title="Imports so far">
        <DataTable label="Imports so far" columns={columns} rows={past.data.imports} keyOf={(each) => each.import} selected={opened} onOpen={(each) => setOpened(opened === each.import ? null : each.import)} />
        <FullList rows={past.data.imports} most={mostListed.imports} which="latest" />
      </Section>
      {opened !== null && <Refusals id={opened} />}
    </>
  );
};
