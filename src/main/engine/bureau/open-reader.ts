/** What reads a bureau: its tables over one connection, and each further statement prepared once. */
import type { Connection } from '../db/connection.ts';
import { openStore, type Store } from '../db/store.ts';

/** A statement that reads, and the rows it gives. */
export type Reading<R> = {
  readonly get: (...values: readonly (string | number | null)[]) => R | undefined;
  readonly all: (...values: readonly (string | number | null)[]) => R[];
};

export type Reader = {
  readonly db: Connection;
  readonly store: Store;
  /** The statement for this text, prepared the first time it is asked for. */
  readonly prepared: <R>(sql: string) => Reading<R>;
};

export const openReader = (db: Connection): Reader => {
  const statements = new Map<string, Reading<unknown>>();
  return {
    db,
    store: openStore(db),
    prepared: <R>(sql: string): Reading<R> => {
      const known = statements.get(sql) ?? (db.prepare(sql) as unknown as Reading<unknown>);
      statements.set(sql, known);
      return known as Reading<R>;
    },
  };
};
