/** A table of rows: numbers to the right, a heading that sorts, a row that can be opened. */
import { useState, type ReactNode } from 'react';
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

type Props<R> = {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly onOpen?: ((row: R) => void) | undefined;
  readonly selected?: string | null;
};

type Order = { readonly column: string; readonly down: boolean } | null;

const sorted = <R,>(rows: readonly R[], columns: readonly Column<R>[], order: Order): readonly R[] => {
  const by = order === null ? undefined : columns.find((column) => column.id === order.column)?.by;
  if (!by) return rows;
  const sign = order?.down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)];
    return x === y ? 0 : x < y ? -sign : sign;
  });
};

const orderWord = (order: Order, id: string): 'ascending' | 'descending' | 'none' => (order?.column !== id ? 'none' : order.down ? 'descending' : 'ascending');

export const DataTable = <R,>({ label, columns, rows, keyOf, onOpen, selected = null }: Props<R>) => {
  const [order, setOrder] = useState<Order>(null);
  const turn = (id: string): void => setOrder(order?.column === id ? (order.down ? null : { column: id, down: true }) : { column: id, down: false });
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-number={column.isNumber || undefined} aria-sort={column.by ? orderWord(order, column.id) : undefined}>
                {column.by ? <button type="button" className={styles.sort} onClick={() => turn(column.id)}>{column.label}</button> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, order).map((row) => (
            <tr key={keyOf(row)} data-selected={keyOf(row) === selected || undefined} data-opens={onOpen !== undefined || undefined} onClick={onOpen ? () => onOpen(row) : undefined}>
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
