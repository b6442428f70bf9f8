/** Decisions undone within seconds of being made: they stay in the record, marked, and stand for nothing. */
import type { Connection } from '../connection.ts';

export type Undone = { readonly at: string; readonly by: string };

/** For a query over decisions that reads more than those that stand: the id column of its decision. */
export const notUndone = (decision: string): string => `NOT EXISTS (SELECT 1 FROM undone_decisions u WHERE u.decision = ${decision})`;

export const undoneTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO undone_decisions (decision, event_seq, at, made_by) VALUES (?, ?, ?, ?)');
  const of = db.prepare<[string], Undone>('SELECT at, made_by AS by FROM undone_decisions WHERE decision = ?');
  const upTo = db.prepare<[number], string>('SELECT decision FROM undone_decisions WHERE event_seq <= ?').pluck();
  return {
    insert: (decision: string, { at, by }: Undone, seq: number): void => void insert.run(decision, seq, at, by),
    of: (decision: string): Undone | null => of.get(decision) ?? null,
    /** Those that a log of this size says are. */
    upTo: (size: number): ReadonlySet<string> => new Set(upTo.all(size)),
  };
};
