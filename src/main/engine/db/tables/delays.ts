/** Delays past 24 hours, and the registrar's oversight of each (Crime Recording Rules 2026/27, page 10). */
import type { DelayKind } from '../../../../shared/triage/delay.ts';
import type { ParkReason } from '../../../../shared/triage/parking.ts';
import type { Connection } from '../connection.ts';
import { notUndone } from './undone.ts';

export type DelayRow = {
  readonly of: DelayKind;
  readonly id: string;
  readonly incident: string;
  readonly at: string;
  readonly made_by: string;
  readonly until: string;
  readonly reason: ParkReason | null;
  /** The text its rationale stands in: a decision's whole document, or the rationale itself. */
  readonly text: string;
};

export type DelayOversight = { readonly at: string; readonly made_by: string; readonly is_accepted: number; readonly note_text: string };

/** Decisions `d` that recorded a crime later than 24 hours: those whose reason the rules asked for. What is historic has no clock, and none of it is late. */
const lateDecisions = `decisions d WHERE d.late = 1 AND EXISTS (SELECT 1 FROM crimes c WHERE c.incident = d.incident AND c.decision = d.id) AND ${notUndone('d.id')}`;
const longParkings = 'parkings p WHERE p.oversight = 1';

const decisionWaits = 'NOT EXISTS (SELECT 1 FROM delay_oversights o WHERE o.decision = d.id)';

/** A parking that ended in time, with a decision within the 24 hours, delayed nothing. In doubt it did: where they are not known. */
const parkingWaits = `NOT EXISTS (SELECT 1 FROM delay_oversights o WHERE o.parking = p.id)
  AND NOT EXISTS (SELECT 1 FROM decisions i JOIN standing n ON n.incident = i.incident WHERE i.incident = p.incident AND i.event_seq > p.event_seq AND i.late = 0 AND n.due IS NOT NULL AND ${notUndone('i.id')})`;

const ofDecision = `SELECT 'decision' AS of, d.id, d.incident, d.at, d.made_by, d.at AS until, NULL AS reason, d.document_text AS text FROM ${lateDecisions}`;
const ofParking = `SELECT 'parking' AS of, p.id, p.incident, p.at, p.made_by, p.until, p.reason, p.rationale_text AS text FROM ${longParkings}`;

/** Incidents `s` with a delay that nobody has overseen. */
export const delayWaits = `s.incident IN (SELECT d.incident FROM ${lateDecisions} AND ${decisionWaits} UNION ALL SELECT p.incident FROM ${longParkings} AND ${parkingWaits})`;

export const delaysTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO delay_oversights (event_seq, decision, parking, at, made_by, is_accepted, note_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const find = {
    decision: db.prepare<[string], DelayRow>(`${ofDecision} AND d.id = ?`),
    parking: db.prepare<[string], DelayRow>(`${ofParking} AND p.id = ?`),
  };
  const overseen = {
    decision: db.prepare<[string], DelayOversight>('SELECT at, made_by, is_accepted, note_text FROM delay_oversights WHERE decision = ?'),
    parking: db.prepare<[string], DelayOversight>('SELECT at, made_by, is_accepted, note_text FROM delay_oversights WHERE parking = ?'),
  };
  const waiting = db.prepare<[number], DelayRow>(
    `SELECT w.* FROM (${ofDecision} AND ${decisionWaits} UNION ALL ${ofParking} AND ${parkingWaits}) w JOIN standing s ON s.incident = w.incident ORDER BY s.due, w.id LIMIT ?`,
  );
  const count = db.prepare<[], number>(`SELECT (SELECT count(*) FROM ${lateDecisions} AND ${decisionWaits}) + (SELECT count(*) FROM ${longParkings} AND ${parkingWaits})`).pluck();
  const latest = db.prepare<[number], { readonly decision: string | null; readonly parking: string | null }>('SELECT decision, parking FROM delay_oversights ORDER BY event_seq DESC LIMIT ?');
  const byId = (of: DelayKind, id: string): DelayRow | null => find[of].get(id) ?? null;
  return {
    oversee: ({ of, id }: Pick<DelayRow, 'of' | 'id'>, o: DelayOversight, seq: number): void =>
      void insert.run(seq, of === 'decision' ? id : null, of === 'parking' ? id : null, o.at, o.made_by, o.is_accepted, o.note_text),
    /** null where it is no delay: in time, undone, or under a clock of its own. */
    byId,
    overseen: (of: DelayKind, id: string): DelayOversight | null => overseen[of].get(id) ?? null,
    /** Those that nobody has overseen, by when their 24 hours ended; first of all those of which that is not known. */
    waiting: (limit: number): readonly DelayRow[] => waiting.all(limit),
    count: (): number => count.get() ?? 0,
    /** Those overseen, the latest first. */
    latest: (limit: number): readonly DelayRow[] => latest.all(limit).flatMap(({ decision, parking }) => (decision === null ? byId('parking', parking ?? '') : byId('decision', decision)) ?? []),
  };
};
