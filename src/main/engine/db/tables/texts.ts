/** Names and free text, each with its own salt: the only rows that may one day be emptied. */
import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';

/** One that was not emptied, with the bytes of the event it is kept with. */
export type KeptText = { readonly id: string; readonly event_seq: number; readonly salt: Buffer | null; readonly body: string; readonly bytes: string | null };

export const textsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO texts (id, event_seq, salt, body) VALUES (?, ?, ?, ?)');
  const body = db.prepare<[string], string | null>('SELECT body FROM texts WHERE id = ?').pluck();
  const whole = db.prepare<[string], { readonly salt: Buffer | null; readonly body: string | null }>('SELECT salt, body FROM texts WHERE id = ?');
  const after = db.prepare<[string, number], KeptText>(
    `SELECT t.id, t.event_seq, t.salt, t.body, e.bytes FROM texts t LEFT JOIN events e ON e.seq = t.event_seq WHERE t.id > ? AND t.body IS NOT NULL ORDER BY t.id ${atMost}`,
  );
  return {
    insert: (id: string, seq: number, salt: Uint8Array, text: string): void => void insert.run(id, seq, salt, text),
    /** The text, or null once it has been erased. */
    body: (id: string | null): string | null => (id === null ? null : (body.get(id) ?? null)),
    withSalt: (id: string) => whole.get(id) ?? null,
    /** Those that were not emptied, in the order of their ids. */
    after: (id: string, limit: number): readonly KeptText[] => after.all(id, limit),
  };
};
