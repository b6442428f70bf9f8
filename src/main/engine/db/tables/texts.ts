/** Names and free text, each with its own salt: the only rows that may one day be emptied. */
import type { Connection } from '../connection.ts';

export const textsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO texts (id, event_seq, salt, body) VALUES (?, ?, ?, ?)');
  const body = db.prepare<[string], string | null>('SELECT body FROM texts WHERE id = ?').pluck();
  const whole = db.prepare<[string], { readonly salt: Buffer | null; readonly body: string | null }>('SELECT salt, body FROM texts WHERE id = ?');
  return {
    insert: (id: string, seq: number, salt: Uint8Array, text: string): void => void insert.run(id, seq, salt, text),
    /** The text, or null once it has been erased. */
    body: (id: string | null): string | null => (id === null ? null : (body.get(id) ?? null)),
    withSalt: (id: string) => whole.get(id) ?? null,
  };
};
