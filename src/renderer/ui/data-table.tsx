/** A table of rows: numbers to the right, a heading that sorts, a row that can be opened. */
import { createSortedRowModel, rowSortingFeature, sortFn_basic, tableFeatures, useTable, type RowData } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import styles from './data-table.module.css';

export type Column<R> = {
  readonly id: string;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly isMono?: boolean;
  /** A moment or a span: digits of one width, never broken over two lines. */
  readonly isTime?: boolean;
  readonly cell: (row: R) => ReactNode;
  /** What it sorts by; without it the column does not sort. */
  readonly by?: (row: R) => string | number;
};

export type TableProps<R> = {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly onOpen?: ((row: R) => void) | undefined;
  readonly selected?: string | null;
  /** How many are drawn, the first in whatever order they are sorted. */
  readonly most?: number;
};

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns: { basic: sortFn_basic } });

/** Moved by a key, the row that is selected comes into sight; one function for all, so that drawing it again scrolls nothing. */
const keepInSight = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' });

const orderWord = { asc: 'ascending', desc: 'descending' } as const;

export const DataTable = <R extends RowData>({ label, columns, rows, keyOf, onOpen, selected = null, most }: TableProps<R>) => {
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    data,
    columns: columns.map(({ id, by }) => ({ id, ...(by ? { accessorFn: by } : {}), enableSorting: by !== undefined, sortFn: 'basic' as const, sortDescFirst: false })),
    getRowId: keyOf,
  });
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => {
              const order = table.getColumn(column.id)?.getIsSorted() || null;
              return (
                <th key={column.id} scope="col" data-number={column.isNumber || undefined} data-time={column.isTime || undefined} aria-sort={column.by ? (order ? orderWord[order] : 'none') : undefined}>
                  {column.by ? <button type="button" className={styles.sort} onClick={() => table.getColumn(column.id)?.toggleSorting()}>{column.label}</button> : column.label}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.slice(0, most).map(({ id, original: row }) => (
            <tr key={id} ref={id === selected ? keepInSight : undefined} tabIndex={id === selected ? -1 : undefined} data-selected={id === selected || undefined} data-opens={onOpen !== undefined || undefined} onClick={onOpen ? () => onOpen(row) : undefined}>
              {columns.map((column, index) => (
                <td key={column.id} data-number={column.isNumber || undefined} data-mono={column.isMono || undefined} data-time={column.isTime || undefined}>
                  {onOpen && index === 0 ? <button type="button" className={styles.open} onClick={(event) => { event.stopPropagation(); onOpen(row); }}>{column.cell(row)}</button> : column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
