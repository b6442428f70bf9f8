/** Who was given an incident, by whom, from whom and why. */
import type { Connection } from '../connection.ts';

export type AllocationRow = { readonly at: string; readonly made_by: string; readonly given_to: string; readonly why: string | null };

type NewAllocation = { readonly incident: string; readonly at: string; readonly by: string; readonly to: string; readonly from: string | null; readonly whyText: string | null };

export const allocationsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO allocations (event_seq, incident, at, made_by, given_to, given_from, why_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const holding = db.prepare<[string], AllocationRow>(
    `SELECT a.at, a.made_by, a.given_to, t.body AS why FROM allocations a LEFT JOIN texts t ON t.id = a.why_text
      WHERE a.event_seq = (SELECT max(l.event_seq) FROM allocations l WHERE l.incident = ?)
        AND NOT EXISTS (SELECT 1 FROM events e WHERE e.incident = a.incident AND e.seq > a.event_seq
                           AND (e.kind IN ('incident.put-back', 'incident.parked', 'incident.decided') OR (e.kind = 'incident.taken' AND e.actor <> a.given_to)))`,
  );
  return {
    insert: (a: NewAllocation, seq: number): void => void insert.run(seq, a.incident, a.at, a.by, a.to, a.from, a.whyText),
    /** The one that holds: whoever it went to has kept it since. */
    of: (incident: string): AllocationRow | null => holding.get(incident) ?? null,
  };
};
