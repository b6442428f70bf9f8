/** What was asked for people: an account to be added, another role. Each waits for a second person, and keeps how it ended. */
import type { Role } from '../../../../shared/domain/roles.ts';
import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';

type Row = {
  readonly id: string;
  readonly person: string;
  readonly kind: 'add' | 'role';
  readonly at: string;
  readonly asked_by: string;
  readonly role: string;
  readonly registered: number;
  readonly why: string | null;
  readonly ended: 'approved' | 'refused' | null;
  readonly ended_at: string | null;
  readonly ended_by: string | null;
  readonly ended_why: string | null;
};

export type PersonChange = {
  readonly id: string;
  readonly person: string;
  readonly kind: 'add' | 'role';
  readonly at: string;
  readonly askedBy: string;
  readonly role: Role;
  readonly registered: boolean;
  readonly why: string | null;
  readonly end: { readonly how: 'approved' | 'refused'; readonly at: string; readonly by: string; readonly why: string | null } | null;
};

type NewChange = Pick<PersonChange, 'id' | 'person' | 'kind' | 'at' | 'askedBy' | 'role' | 'registered'> & { readonly whyText: string | null };
type NewEnd = { readonly change: string; readonly at: string; readonly by: string; readonly how: 'approved' | 'refused'; readonly whyText: string | null };

const fromRow = (row: Row): PersonChange => ({
  id: row.id,
  person: row.person,
  kind: row.kind,
  at: row.at,
  askedBy: row.asked_by,
  role: row.role as Role,
  registered: row.registered === 1,
  why: row.why,
  end: row.ended === null ? null : { how: row.ended, at: row.ended_at ?? '', by: row.ended_by ?? '', why: row.ended_why },
});

const select = `SELECT c.id, c.person, c.kind, c.at, c.asked_by, c.role, c.registered, w.body AS why, e.ended, e.at AS ended_at, e.made_by AS ended_by, f.body AS ended_why
  FROM person_changes c LEFT JOIN texts w ON w.id = c.why_text LEFT JOIN person_change_ends e ON e.change = c.id LEFT JOIN texts f ON f.id = e.why_text`;

export const personChangesTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO person_changes (id, event_seq, person, kind, at, asked_by, role, registered, why_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const end = db.prepare('INSERT INTO person_change_ends (change, event_seq, at, made_by, ended, why_text) VALUES (?, ?, ?, ?, ?, ?)');
  const byId = db.prepare<[string], Row>(`${select} WHERE c.id = ?`);
  const waiting = db.prepare<[string], Row>(`${select} WHERE c.person = ? AND e.change IS NULL`);
  const latest = db.prepare<[number], Row>(`${select} ORDER BY e.change IS NOT NULL, c.event_seq DESC ${atMost}`);
  return {
    insert: (c: NewChange, seq: number): void => void insert.run(c.id, seq, c.person, c.kind, c.at, c.askedBy, c.role, Number(c.registered), c.whyText),
    end: (e: NewEnd, seq: number): void => void end.run(e.change, seq, e.at, e.by, e.how, e.whyText),
    byId: (id: string): PersonChange | null => {
      const row = byId.get(id);
      return row ? fromRow(row) : null;
    },
    /** What waits for this person, or null: one at a time. */
    waitingFor: (person: string): PersonChange | null => {
      const row = waiting.get(person);
      return row ? fromRow(row) : null;
    },
    /** Those that wait first, and of each the newest. */
    latest: (limit: number): readonly PersonChange[] => latest.all(limit).map(fromRow),
  };
};
