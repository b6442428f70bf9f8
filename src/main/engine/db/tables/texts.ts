/** Names and free text, each with its own salt: the only rows that may one day be emptied. */
import type { Connection } from '../connection.ts';

/** A row as it lies there; one that was emptied has neither salt nor body. */
type TextRow = { readonly id: string; readonly event_seq: number; readonly salt: Buffer | null; readonly body: string | null };

export const textsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO texts (id, event_seq, salt, body) VALUES (?, ?, ?, ?)');
  const body = db.prepare<[string], string | null>('SELECT body FROM texts WHERE id = ?').pluck();
  const whole = db.prepare<[string], { readonly salt: Buffer | null; readonly body: string | null }>('SELECT salt, body FROM texts WHERE id = ?');
  const between = db.prepare<[string, string], TextRow>('SELECT id, event_seq, salt, body FROM texts WHERE id >= ? AND id < ?');
  const stray = db.prepare<[string, string, number], number>('SELECT event_seq FROM texts WHERE id >= ? AND (id >= ? OR event_seq <= ? OR event_seq NOT IN (SELECT seq FROM events)) LIMIT 1').pluck();
  return {
    insert: (id: string, seq: number, salt: Uint8Array, text: string): void => void insert.run(id, seq, salt, text),
    /** The text, or null once it has been erased. */
    body: (id: string | null): string | null => (id === null ? null : (body.get(id) ?? null)),
    withSalt: (id: string) => whole.get(id) ?? null,
    /** From an id to before another. */
    between: (from: string, until: string): readonly TextRow[] => between.all(from, until),
    /** Of a text from an id on that lies too far, from `strange` on, or says of itself that it is of an event up to `done` or of none there is: that event. */
    stray: (from: string, strange: string, done: number): number | null => stray.get(from, strange, done) ?? null,
  };
};
