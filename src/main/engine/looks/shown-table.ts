/** Which events showed which incident: what an incident's looks are found by. */
import { shownBy, type LookEvent } from '../../../shared/trail/look.ts';
import type { Connection } from '../db/connection.ts';

export const shownTable = (db: Connection) => {
  const found = db.prepare<[string, number], number>('SELECT count(*) FROM json_each(?) j JOIN shown s ON s.incident = j.value AND s.seq = ?').pluck();
  const count = db.prepare<[number], number>('SELECT count(*) FROM shown WHERE seq <= ?').pluck();
  return {
    /** How many incidents a look showed, or null where it is not found by each of them. */
    foundBy: (look: LookEvent): number | null => {
      const incidents = [...new Set(shownBy(look))];
      return incidents.length === 0 || found.get(JSON.stringify(incidents), look.seq) === incidents.length ? incidents.length : null;
    },
    /** How many incidents the looks up to one are found by, all together. */
    count: (upTo: number): number => count.get(upTo) ?? 0,
  };
};

export type ShownTable = ReturnType<typeof shownTable>;
