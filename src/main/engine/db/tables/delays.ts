/** Delays past 24 hours, and the registrar's oversight of each (Crime Recording Rules 2026/27, page 10). */
import type { DelayKind } from '../../../../shared/triage/delay.ts';
import type { OtherClock } from '../../../../shared/rules/time/other-clock.ts';
import type { ParkReason } from '../../../../shared/triage/parking.ts';
import { atMost } from '../at-most.ts';
import { dueBy, dueOf, versionReadBy } from '../clock-of-decision.ts';
import type { Connection } from '../connection.ts';
import { standsNow } from './cancellations.ts';
import { notUndone } from './undone.ts';

export type DelayRow = {
  readonly of: DelayKind;
  readonly id: string;
  readonly incident: string;
  readonly at: string;
  readonly made_by: string;
  /** Who decided what was recorded late; null of anything else. */
  readonly decided_by: string | null;
  readonly until: string;
  /** When the clock ended; null where nobody can read when it was received. */
  readonly due: string | null;
  /** Which clock that was, where it is not the 24 hours. */
  readonly clock: OtherClock | null;
  readonly reason: ParkReason | null;
  /** The crime that was recorded late, as its class and title; null of anything else. */
  readonly crime: string | null;
  /** The text its rationale stands in: a decision's whole document, or the rationale itself. */
  readonly text: string;
};

type DelayOversight = { readonly at: string; readonly made_by: string; readonly is_accepted: number; readonly note_text: string };

/** `rationale_text`: why the entry of a number at this event was late; the entry itself is there already. */
type NewRecording = { readonly id: string; readonly incident: string; readonly crime: string; readonly at: string; readonly made_by: string; readonly due: string; readonly rationale_text: string };

/** Decisions `d` that recorded a crime past their clock, be it the 24 hours or another: those whose reason the rules asked for. What is historic has no clock, and none of it is late. */
const lateDecisions = `decisions d WHERE d.late = 1 AND EXISTS (SELECT 1 FROM crime_revisions r JOIN crimes c ON c.id = r.crime WHERE r.decision = d.id AND c.decision = d.id) AND ${notUndone('d.id')}`;
const longParkings = 'parkings p WHERE p.oversight = 1';

/** Recordings `l` of crimes decided in time: those that the number as it holds now still makes late, each crime's latest. */
const lateRecordings = `late_recordings l JOIN crime_numbers n ON n.crime = l.crime JOIN crimes c ON c.id = l.crime JOIN standing s ON s.incident = c.incident
  WHERE n.recorded_at > l.due AND NOT EXISTS (SELECT 1 FROM late_recordings x WHERE x.crime = l.crime AND x.event_seq > l.event_seq) AND ${notUndone('c.decision')} AND ${standsNow('c.id')}`;

const decisionWaits = 'NOT EXISTS (SELECT 1 FROM delay_oversights o WHERE o.decision = d.id)';
const recordingWaits = 'NOT EXISTS (SELECT 1 FROM delay_oversights o WHERE o.recording = l.id)';

/** A parking that ended in time, with a decision within its clock, delayed nothing. In doubt it did: where they are not known. */
const parkingWaits = `NOT EXISTS (SELECT 1 FROM delay_oversights o WHERE o.parking = p.id)
  AND NOT EXISTS (SELECT 1 FROM decisions i WHERE i.incident = p.incident AND i.event_seq > p.event_seq AND i.late = 0 AND ${dueBy(versionReadBy('i'))} IS NOT NULL AND ${notUndone('i.id')})`;

/** By the version that was there when it was parked. */
const dueAsParked = dueBy('v.incident = p.incident AND v.version = (SELECT max(w.version) FROM incident_versions w WHERE w.incident = p.incident AND w.event_seq < p.event_seq)');

const ofDecision = `SELECT 'decision' AS of, d.id, d.incident, d.at, d.made_by, NULL AS decided_by, d.at AS until, ${dueOf('d')} AS due, d.clock, NULL AS reason, NULL AS crime, d.document_text AS text FROM ${lateDecisions}`;
const ofParking = `SELECT 'parking' AS of, p.id, p.incident, p.at, p.made_by, NULL AS decided_by, p.until, ${dueAsParked} AS due, NULL AS clock, p.reason, NULL AS crime, p.rationale_text AS text FROM ${longParkings}`;
const ofRecording = `SELECT 'recording' AS of, l.id, l.incident, l.at, l.made_by, (SELECT d.made_by FROM decisions d WHERE d.id = c.decision) AS decided_by, n.recorded_at AS until, l.due, (SELECT d.clock FROM decisions d WHERE d.id = c.decision) AS clock, NULL AS reason,
  (SELECT r.class || ' ' || r.title FROM crime_revisions r WHERE r.crime = l.crime ORDER BY r.event_seq DESC LIMIT 1) AS crime, l.rationale_text AS text FROM ${lateRecordings}`;

/** Incidents `s` with a delay that nobody has overseen. */
export const delayWaits = `s.incident IN (SELECT d.incident FROM ${lateDecisions} AND ${decisionWaits} UNION ALL SELECT p.incident FROM ${longParkings} AND ${parkingWaits} UNION ALL SELECT l.incident FROM ${lateRecordings} AND ${recordingWaits})`;

const overseenOf = (kind: DelayKind): string => `SELECT at, made_by, is_accepted, note_text FROM delay_oversights WHERE ${kind} = ?`;

export const delaysTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO delay_oversights (event_seq, decision, parking, recording, at, made_by, is_accepted, note_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertRecording = db.prepare('INSERT INTO late_recordings (id, incident, crime, event_seq, at, made_by, due, rationale_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const find = {
    decision: db.prepare<[string], DelayRow>(`${ofDecision} AND d.id = ?`),
    parking: db.prepare<[string], DelayRow>(`${ofParking} AND p.id = ?`),
    recording: db.prepare<[string], DelayRow>(`${ofRecording} AND l.id = ?`),
  };
  const recordingOf = db.prepare<[string], DelayRow>(`${ofRecording} AND l.crime = ?`);
  const overseen = {
    decision: db.prepare<[string], DelayOversight>(overseenOf('decision')),
    parking: db.prepare<[string], DelayOversight>(overseenOf('parking')),
    recording: db.prepare<[string], DelayOversight>(overseenOf('recording')),
  };
  const waiting = db.prepare<[number], DelayRow>(`SELECT * FROM (${ofDecision} AND ${decisionWaits} UNION ALL ${ofParking} AND ${parkingWaits} UNION ALL ${ofRecording} AND ${recordingWaits}) ORDER BY due, id ${atMost}`);
  const count = db.prepare<[], number>(`SELECT (SELECT count(*) FROM ${lateDecisions} AND ${decisionWaits}) + (SELECT count(*) FROM ${longParkings} AND ${parkingWaits}) + (SELECT count(*) FROM ${lateRecordings} AND ${recordingWaits})`).pluck();
  const latest = db.prepare<[number], { readonly of: DelayKind; readonly id: string }>(
    `SELECT CASE WHEN decision IS NOT NULL THEN 'decision' WHEN parking IS NOT NULL THEN 'parking' ELSE 'recording' END AS of, coalesce(decision, parking, recording) AS id FROM delay_oversights ORDER BY event_seq DESC ${atMost}`,
  );
  const byId = (of: DelayKind, id: string): DelayRow | null => find[of].get(id) ?? null;
  const only = (of: DelayKind, wanted: DelayKind, id: string): string | null => (of === wanted ? id : null);
  return {
    oversee: ({ of, id }: Pick<DelayRow, 'of' | 'id'>, o: DelayOversight, seq: number): void =>
      void insert.run(seq, only(of, 'decision', id), only(of, 'parking', id), only(of, 'recording', id), o.at, o.made_by, o.is_accepted, o.note_text),
    insertRecording: (l: NewRecording, seq: number): void => void insertRecording.run(l.id, l.incident, l.crime, seq, l.at, l.made_by, l.due, l.rationale_text),
    /** null where it is no delay: in time, undone, corrected since, or under a clock of its own. */
    byId,
    /** Of a crime decided in time: the delay that its number makes; null where it makes none. */
    recordingOf: (crime: string): DelayRow | null => recordingOf.get(crime) ?? null,
    overseen: (of: DelayKind, id: string): DelayOversight | null => overseen[of].get(id) ?? null,
    /** Those that nobody has overseen, by when their clock ended; first of all those of which that is not known. */
    waiting: (limit: number): readonly DelayRow[] => waiting.all(limit),
    count: (): number => count.get() ?? 0,
    /** Those overseen, the latest first. */
    latest: (limit: number): readonly DelayRow[] => latest.all(limit).flatMap(({ of, id }) => byId(of, id) ?? []),
  };
};
