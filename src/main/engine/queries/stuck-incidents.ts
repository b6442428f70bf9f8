/** What may be stuck, found by the index of each reason; whether it is, and why, is for `whyStuck` to say. */
import { plusMs } from '../../../shared/domain/instant.ts';
import type { BankHolidays } from '../../../shared/domain/working-days.ts';
import type { StuckRow } from '../../../shared/ipc/workload-shapes.ts';
import { holderNow } from '../../../shared/triage/claim.ts';
import type { ParkReason } from '../../../shared/triage/parking.ts';
import { actOn, leftMs, referenceMs, whyStuck, type Resting } from '../../../shared/triage/stuck.ts';
import type { IncidentState } from '../../../shared/triage/status.ts';
import type { Reader } from '../bureau/open-reader.ts';

type Row = {
  readonly incident: string;
  readonly ref: string;
  readonly state: IncidentState;
  readonly regime: Resting['regime'];
  readonly due: string | null;
  readonly taken_by: string | null;
  readonly claim_until: string | null;
  readonly parked_until: string | null;
  readonly reason: ParkReason | null;
  readonly moved_at: string;
};

const columns = 's.incident, s.ref, s.state, s.regime, s.due, s.taken_by, s.claim_until, s.parked_until, p.reason, e.at AS moved_at';
const joins = 'CROSS JOIN events e ON e.seq = s.event_seq LEFT JOIN parkings p ON p.id = s.parked';

type Source = { readonly from: string; readonly where: string; readonly order: string; readonly values: (now: string) => readonly string[] };

const byState = (state: IncidentState, where: string, values: Source['values']): Source => ({ from: 'standing s INDEXED BY standing_by_state', where: `s.state = '${state}' AND s.state <> 'waiting' AND ${where}`, order: 's.order_at', values });

/** The first move of all that wait for a reference cannot be told by an index; few do. */
const sources: readonly Source[] = [
  { from: 'standing s INDEXED BY standing_taken', where: 's.taken_by IS NOT NULL AND s.claim_until IS NULL', order: 's.order_at', values: () => [] },
  { from: 'standing s INDEXED BY standing_taken', where: 's.taken_by IS NOT NULL AND s.claim_until < ?', order: 's.order_at', values: (now) => [plusMs(now, -leftMs)] },
  { from: 'standing s INDEXED BY standing_by_clock', where: "s.regime = 'live' AND s.state <> 'decided' AND s.clock_at < ? AND s.due IS NOT NULL AND s.state <> 'awaiting-reference'", order: 's.clock_at', values: (now) => [now] },
  { from: 'standing s INDEXED BY standing_parked', where: 's.parked_until IS NOT NULL AND s.parked_until <= ?', order: 's.order_at', values: (now) => [now] },
  byState('returned', 's.taken_by IS NULL', () => []),
  byState('awaiting-reference', 'e.at < ?', (now) => [plusMs(now, -referenceMs)]),
];

const restingOf = (row: Row, decides: (person: string) => boolean): Resting => ({
  state: row.state,
  regime: row.regime,
  due: row.due,
  heldBy: row.taken_by,
  holderDecides: row.taken_by !== null && decides(row.taken_by),
  claim: row.claim_until === null ? null : { until: row.claim_until },
  parked: row.parked_until === null || row.reason === null ? null : { until: row.parked_until, reason: row.reason },
  movedAt: row.moved_at,
});

/** So many of each reason are looked at; whoever has more is not helped by a longer list. */
const most = 200;

export type Stuck = { readonly stuck: readonly StuckRow[]; readonly more: boolean };

export const stuckIncidents = (reader: Reader, decides: (person: string) => boolean, now: string, holidays: BankHolidays): Stuck => {
  const read = sources.map(({ from, where, order, values }) =>
    reader.prepared<Row>(`SELECT ${columns} FROM ${from} ${joins} WHERE ${where} ORDER BY ${order} LIMIT ${most + 1}`).all(...values(now)),
  );
  const found = new Map(read.flat().map((row) => [row.incident, row]));
  const stuck = [...found.values()].flatMap((row): StuckRow[] => {
    const resting = restingOf(row, decides);
    const because = whyStuck(resting, now, holidays);
    if (because.length === 0) return [];
    const { incident, ref, state, due } = row;
    return [{ incident, ref, state, due, heldBy: holderNow({ takenBy: row.taken_by, until: row.claim_until }, now), because: [...because], act: actOn(resting, now) }];
  });
  // What has no clock comes after what has one.
  const place = ({ due, ref }: StuckRow): string => `${due ?? '9'} ${ref}`;
  return { stuck: stuck.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, most), more: stuck.length > most || read.some((rows) => rows.length > most) };
};
