/** The first rows of a table, and all of them once they are asked for: what nobody has to do anything about takes no more of the page. */
import { useState } from 'react';
import type { RowData } from '@tanstack/react-table';
import { Button } from './button.tsx';
import { DataTable, type TableProps } from './data-table.tsx';
import styles from './data-table.module.css';

/** `all`: what the button says that shows them. */
type Props<R> = TableProps<R> & { readonly first: number; readonly all: string };

export const FoldedTable = <R extends RowData>({ first, all, rows, ...table }: Props<R>) => {
  const [isAll, setAll] = useState(false);
  const { selected = null, keyOf } = table;
  // A key that moves past the last that is shown asks for the rest.
  const isPast = selected !== null && rows.findIndex((row) => keyOf(row) === selected) >= first;
  if (isPast && !isAll) setAll(true);
  const isFolded = !isAll && !isPast && rows.length > first;
  return (
    <div>
      <DataTable {...table} rows={rows} {...(isFolded ? { most: first } : {})} />
      {isFolded && <p className={styles.all}><Button kind="quiet" onPress={() => setAll(true)}>{all}</Button></p>}
    </div>
  );
};
