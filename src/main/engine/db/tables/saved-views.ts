/**
 * Views of the queue a person saved. Kept in the bureau and not in the page's preferences: those lie unciphered on one machine,
 * and what somebody filters by may name a person.
 */
import type { Connection } from '../connection.ts';

type SavedViewRow = { readonly id: string; readonly person: string; readonly body: string };

const standing = 'NOT EXISTS (SELECT 1 FROM saved_view_ends e WHERE e.view = v.id)';

export const savedViewsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO saved_views (id, event_seq, person, body_text) VALUES (?, ?, ?, ?)');
  const end = db.prepare('INSERT INTO saved_view_ends (view, event_seq) VALUES (?, ?)');
  const of = db.prepare<[string], SavedViewRow>(
    `SELECT v.id, v.person, t.body FROM saved_views v JOIN texts t ON t.id = v.body_text WHERE v.person = ? AND t.body IS NOT NULL AND ${standing} ORDER BY v.event_seq`,
  );
  return {
    insert: (id: string, person: string, bodyText: string, seq: number): void => void insert.run(id, seq, person, bodyText),
    end: (id: string, seq: number): void => void end.run(id, seq),
    /** The oldest first. */
    of: (person: string): readonly SavedViewRow[] => of.all(person),
  };
};
