/** Versions of incidents beside the events that made them, as they are checked. */
import type { Regime } from '../../../../shared/domain/incident.ts';
import type { EventKind } from '../../../../shared/trail/event.ts';
import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';

/** A row as it lies there, with the regime of its incident, which is kept twice. */
export type KeptVersion = {
  readonly version: number;
  readonly at: string;
  readonly made_by: string;
  readonly received_at: string | null;
  readonly received_precision: string;
  readonly opening_code: string | null;
  readonly codes: string;
  readonly codes_salt: Buffer;
  readonly body_text: string;
  readonly regime: Regime | null;
  readonly standing_regime: Regime | null;
};

/** An event that makes a version, and what is kept of it. */
export type MadeVersion = { readonly seq: number; readonly bytes: string; readonly kept: KeptVersion | null };

type MadeRow = { readonly seq: number; readonly bytes: string } & (KeptVersion | { readonly version: null });

type Place = { readonly incident: string; readonly version: number };

const isMade = 'EXISTS (SELECT 1 FROM events e WHERE e.seq = v.event_seq AND e.incident = v.incident AND e.kind IN (SELECT value FROM json_each(?)))';

export const versionsTable = (db: Connection) => {
  const made = db.prepare<[number, number, string], MadeRow>(
    `SELECT e.seq, e.bytes, v.version, v.at, v.made_by, v.received_at, v.received_precision, v.opening_code, v.codes, v.codes_salt, v.body_text, i.regime, s.regime AS standing_regime
       FROM events e LEFT JOIN incident_versions v ON v.incident = e.incident AND v.event_seq = e.seq
            LEFT JOIN incidents i ON i.id = e.incident LEFT JOIN standing s ON s.incident = e.incident
      WHERE e.seq > ? AND e.seq <= ? AND e.kind IN (SELECT value FROM json_each(?)) ORDER BY e.seq`,
  );
  const after = db.prepare<[string, string, number, number], Place & { readonly event_seq: number; readonly isMade: 0 | 1 }>(
    `SELECT v.incident, v.version, v.event_seq, ${isMade} AS isMade FROM incident_versions v WHERE (v.incident, v.version) > (?, ?) ORDER BY v.incident, v.version ${atMost}`,
  );
  return {
    /** Of the events after one and up to another that are of these kinds, in order. One that two rows say they are of is there twice. */
    madeBetween: (from: number, until: number, makers: readonly EventKind[]): readonly MadeVersion[] =>
      made.all(from, until, JSON.stringify(makers)).map((row) => ({ seq: row.seq, bytes: row.bytes, kept: row.version === null ? null : row })),
    /** Those after one, in the order of their incidents, and whether an event of these kinds about their incident is the one they say made them. */
    after: (last: Place | null, limit: number, makers: readonly EventKind[]) => after.all(JSON.stringify(makers), last?.incident ?? '', last?.version ?? 0, limit),
  };
};
