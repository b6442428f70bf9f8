/** Parkings of incidents: why, until when, who is asked. Which one holds now is said by the standing. */
import type { ParkReason } from '../../../../shared/triage/parking.ts';
import type { Connection } from '../connection.ts';

export type ParkingRow = {
  readonly id: string;
  readonly incident: string;
  readonly at: string;
  readonly made_by: string;
  readonly reason: ParkReason;
  readonly until: string;
  readonly oversight: number;
  /** Null once erased; the rationale also where none was needed. */
  readonly asked: string | null;
  readonly note: string | null;
  readonly rationale: string | null;
};

type NewParking = Omit<ParkingRow, 'asked' | 'note' | 'rationale' | 'oversight'> & {
  readonly oversight: boolean;
  readonly askedText: string;
  readonly noteText: string;
  readonly rationaleText: string | null;
};

export const parkingsTable = (db: Connection) => {
  const insert = db.prepare(
    `INSERT INTO parkings (id, incident, event_seq, at, made_by, reason, until, oversight, asked_text, note_text, rationale_text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const ofIncident = db.prepare<[string], ParkingRow>(
    `SELECT p.id, p.incident, p.at, p.made_by, p.reason, p.until, p.oversight, a.body AS asked, n.body AS note, r.body AS rationale
       FROM parkings p JOIN texts a ON a.id = p.asked_text JOIN texts n ON n.id = p.note_text LEFT JOIN texts r ON r.id = p.rationale_text
      WHERE p.incident = ? ORDER BY p.event_seq`,
  );
  return {
    insert: (p: NewParking, seq: number): void =>
      void insert.run(p.id, p.incident, seq, p.at, p.made_by, p.reason, p.until, p.oversight ? 1 : 0, p.askedText, p.noteText, p.rationaleText),
    /** The oldest first. */
    ofIncident: (incident: string): readonly ParkingRow[] => ofIncident.all(incident),
  };
};
