/** Supervisors' reviews of decisions. */
import type { Connection } from '../connection.ts';

export type ReviewRow = {
  readonly id: string;
  readonly incident: string;
  readonly decision: string;
  readonly at: string;
  readonly made_by: string;
  readonly verdict: 'agree' | 'return';
  readonly comment_text: string | null;
};

export const reviewsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO reviews (id, incident, decision, event_seq, at, made_by, verdict, comment_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const ofDecision = db.prepare<[string], ReviewRow>('SELECT * FROM reviews WHERE decision = ? ORDER BY event_seq');
  return {
    insert: (r: ReviewRow, seq: number): void => void insert.run(r.id, r.incident, r.decision, seq, r.at, r.made_by, r.verdict, r.comment_text),
    ofDecision: (decision: string): readonly ReviewRow[] => ofDecision.all(decision),
  };
};
