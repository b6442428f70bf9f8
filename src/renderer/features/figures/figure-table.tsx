/** A table of figures; a row leads to its incidents, for whoever may see them. */
import type { FigureTable } from '../../../shared/ipc/figure-shapes.ts';
import { dayWords } from '../../data/time-words.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { figureWords } from '../../../shared/statistics/figure-words.ts';

type Row = FigureTable['rows'][number];

type Props = { readonly table: FigureTable; readonly onOpen: ((incidents: string, label: string) => void) | null };

export const FigureTableView = ({ table, onOpen }: Props) => {
  const columns = table.columns.map((column, index): Column<Row> => {
    const isText = column.unit === 'text';
    return {
      id: column.id,
      label: column.label,
      isNumber: !isText,
      isTime: column.id === 'week',
      by: (row) => row.cells[index] ?? -1,
      cell: (row) => {
        const value = row.cells[index];
        if (typeof value !== 'number') return column.id === 'week' && value ? dayWords(`${value}T12:00:00.000Z`) : (value ?? 'none');
        return column.unit === 'text' ? String(value) : figureWords(value, column.unit);
      },
    };
  });
  const open = onOpen && ((row: Row): void => void (row.incidents !== null && onOpen(row.incidents, `${table.label}: ${String(row.cells[0])}`)));
  return <DataTable label={table.label} columns={columns} rows={table.rows} keyOf={(row) => row.key} onOpen={open ?? undefined} />;
};
