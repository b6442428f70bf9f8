/** Who read an incident that their role reads none of, and how it was judged. */
import type { GlassFinding } from '../../../../shared/authority/glass.ts';
import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';

type Row = {
  readonly id: string;
  readonly person: string;
  readonly incident: string;
  readonly at: string;
  readonly until: string;
  readonly why: string | null;
  readonly finding: string | null;
  readonly reviewed_at: string | null;
  readonly reviewed_by: string | null;
  readonly note: string | null;
};

export type BrokenGlass = {
  readonly id: string;
  readonly person: string;
  readonly incident: string;
  readonly at: string;
  readonly until: string;
  readonly why: string | null;
  readonly review: { readonly finding: GlassFinding; readonly at: string; readonly by: string; readonly note: string | null } | null;
};

type NewGlass = Pick<BrokenGlass, 'id' | 'person' | 'incident' | 'at' | 'until'> & { readonly whyText: string };
type NewGlassReview = { readonly glass: string; readonly at: string; readonly by: string; readonly finding: GlassFinding; readonly noteText: string };

const fromRow = ({ finding, reviewed_at: at, reviewed_by: by, note, ...row }: Row): BrokenGlass => ({
  ...row,
  review: finding === null ? null : { finding: finding as GlassFinding, at: at ?? '', by: by ?? '', note },
});

const select = `SELECT g.id, g.person, g.incident, g.at, g.until, w.body AS why, r.finding, r.at AS reviewed_at, r.made_by AS reviewed_by, n.body AS note
  FROM broken_glass g LEFT JOIN texts w ON w.id = g.why_text LEFT JOIN glass_reviews r ON r.glass = g.id LEFT JOIN texts n ON n.id = r.note_text`;

export const brokenGlassTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO broken_glass (id, event_seq, person, incident, at, until, why_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const review = db.prepare('INSERT INTO glass_reviews (glass, event_seq, at, made_by, finding, note_text) VALUES (?, ?, ?, ?, ?, ?)');
  const byId = db.prepare<[string], Row>(`${select} WHERE g.id = ?`);
  const open = db.prepare<[string, string, string], Row>(`${select} WHERE g.person = ? AND g.at <= ? AND g.until > ? ORDER BY g.until`);
  const latest = db.prepare<[number], Row>(`${select} ORDER BY r.glass IS NOT NULL, g.event_seq DESC ${atMost}`);
  const waiting = db.prepare<[], number>('SELECT count(*) FROM broken_glass g WHERE NOT EXISTS (SELECT 1 FROM glass_reviews r WHERE r.glass = g.id)').pluck();
  return {
    insert: (g: NewGlass, seq: number): void => void insert.run(g.id, seq, g.person, g.incident, g.at, g.until, g.whyText),
    review: (r: NewGlassReview, seq: number): void => void review.run(r.glass, seq, r.at, r.by, r.finding, r.noteText),
    byId: (id: string): BrokenGlass | null => {
      const row = byId.get(id);
      return row ? fromRow(row) : null;
    },
    /** What is open to somebody now, what ends first at the top. */
    openTo: (person: string, now: string): readonly BrokenGlass[] => open.all(person, now, now).map(fromRow),
    /** Those that wait to be judged first, and of each the newest. */
    latest: (limit: number): readonly BrokenGlass[] => latest.all(limit).map(fromRow),
    waiting: (): number => waiting.get() ?? 0,
  };
};
