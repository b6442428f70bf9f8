/** Queue rows as SQL gives them, shared by the questions that list incidents. Rows carry no narrative. */
import type { IncidentCodes } from '../../../shared/domain/incident.ts';
import type { QueueRow } from '../../../shared/ipc/queries.ts';
import { harmsOf } from '../../../shared/triage/marks.ts';
import type { IncidentState } from '../../../shared/triage/status.ts';

export type QueueSql = {
  readonly id: string;
  readonly ref: string;
  readonly source_reference: string | null;
  readonly state: string;
  readonly regime: string;
  readonly due: string | null;
  readonly order_at: string;
  readonly priority: number;
  readonly why: string;
  readonly taken_by: string | null;
  readonly claim_until: string | null;
  readonly codes: string;
  readonly reported: string | null;
  readonly marks: number;
  readonly parking: string | null;
};

/** Everything a row shows: of the standing `s`, the incident `i`, its version `v` and the parking `p` it is under. */
export const queueColumns = `
  s.incident AS id, i.ref, i.source_reference, s.state, s.regime, s.due, s.order_at, s.priority, s.why, s.taken_by, s.claim_until, s.marks, v.codes,
  CASE WHEN p.id IS NULL THEN NULL ELSE json_object('until', p.until, 'reason', p.reason, 'by', p.made_by, 'at', p.at) END AS parking,
  (SELECT group_concat(rs.code) FROM reported_incidents r JOIN reported_standing rs ON rs.reported = r.id
    WHERE r.incident = s.incident AND rs.state = 'open') AS reported`;

/** A `WHERE` on the standing follows. */
export const queueSelect = `
  SELECT ${queueColumns}
    FROM standing s
    JOIN incidents i ON i.id = s.incident
    JOIN incident_versions v ON v.incident = s.incident AND v.version = s.version
    LEFT JOIN parkings p ON p.id = s.parked`;

export const queueRowFromSql = (row: QueueSql, group: string | null = null): QueueRow => {
  const codes = JSON.parse(row.codes) as IncidentCodes;
  return {
    id: row.id,
    ref: row.ref,
    sourceReference: row.source_reference,
    state: row.state as IncidentState,
    regime: row.regime as QueueRow['regime'],
    receivedAt: codes.received.at,
    precision: codes.received.precision,
    due: row.due,
    priority: row.priority,
    why: JSON.parse(row.why) as string[],
    openingCode: codes.openingCode,
    qualifiers: codes.qualifiers,
    capacity: codes.capacity,
    takenBy: row.taken_by,
    until: row.claim_until,
    reported: row.reported === null ? [] : row.reported.split(','),
    harms: harmsOf(row.marks),
    parked: row.parking === null ? null : (JSON.parse(row.parking) as QueueRow['parked']),
    group,
  };
};
