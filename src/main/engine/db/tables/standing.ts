/** Where each incident stands now: its state, its place in the queue and who has it. */
import type { Regime } from '../../../../shared/domain/incident.ts';
import type { Claim } from '../../../../shared/triage/claim.ts';
import type { IncidentState } from '../../../../shared/triage/status.ts';
import type { Connection } from '../connection.ts';

export type Standing = {
  readonly incident: string;
  readonly state: IncidentState;
  readonly regime: Regime;
  readonly version: number;
  readonly revision: number;
  readonly decision: string | null;
  readonly due: string | null;
  readonly orderAt: string;
  readonly priority: number;
  readonly why: readonly string[];
  readonly takenBy: string | null;
  /** Whoever takes it has a claim; whoever it was sent back to, or took it before there were claims, has it without one. */
  readonly claim: Claim | null;
  readonly ref: string;
  /** Of the version that stands; empty where it has none. */
  readonly openingCode: string;
  /** The harms that triage found in it, a bit each. */
  readonly marks: number;
  /** When the 24 hours end; without a clock a day after its place in the queue. */
  readonly clockAt: string;
  /** The parking that was made last and has been ended by nothing but perhaps its time. */
  readonly parked: Parked | null;
};

export type Parked = { readonly id: string; readonly until: string };

type StandingRow = {
  readonly incident: string;
  readonly state: string;
  readonly regime: string;
  readonly version: number;
  readonly revision: number;
  readonly decision: string | null;
  readonly due: string | null;
  readonly order_at: string;
  readonly priority: number;
  readonly why: string;
  readonly taken_by: string | null;
  readonly claim: number | null;
  readonly claim_until: string | null;
  readonly claim_session: string | null;
  readonly ref: string;
  readonly opening_code: string;
  readonly marks: number;
  readonly clock_at: string;
  readonly parked: string | null;
  readonly parked_until: string | null;
};

const claimFromRow = ({ claim, claim_until, claim_session }: Pick<StandingRow, 'claim' | 'claim_until' | 'claim_session'>): Claim | null =>
  claim === null || claim_until === null || claim_session === null ? null : { number: claim, until: claim_until, session: claim_session };

const standingFromRow = (row: StandingRow): Standing => ({
  incident: row.incident,
  state: row.state as IncidentState,
  regime: row.regime as Regime,
  version: row.version,
  revision: row.revision,
  decision: row.decision,
  due: row.due,
  orderAt: row.order_at,
  priority: row.priority,
  why: JSON.parse(row.why) as string[],
  takenBy: row.taken_by,
  claim: claimFromRow(row),
  ref: row.ref,
  openingCode: row.opening_code,
  marks: row.marks,
  clockAt: row.clock_at,
  parked: row.parked === null || row.parked_until === null ? null : { id: row.parked, until: row.parked_until },
});

const valuesOf = (s: Standing) => ({
  incident: s.incident,
  state: s.state,
  regime: s.regime,
  version: s.version,
  revision: s.revision,
  decision: s.decision,
  due: s.due,
  order_at: s.orderAt,
  priority: s.priority,
  why: JSON.stringify(s.why),
  taken_by: s.takenBy,
  claim: s.claim?.number ?? null,
  claim_until: s.claim?.until ?? null,
  claim_session: s.claim?.session ?? null,
  ref: s.ref,
  opening_code: s.openingCode,
  marks: s.marks,
  clock_at: s.clockAt,
  parked: s.parked?.id ?? null,
  parked_until: s.parked?.until ?? null,
});

/** What moves; an incident's regime and reference never do. Values are handed over by place: by name each is looked for, in every row of an import. */
const moving = ['state', 'version', 'revision', 'decision', 'due', 'order_at', 'priority', 'why', 'taken_by', 'claim', 'claim_until', 'claim_session', 'opening_code', 'marks', 'clock_at', 'parked', 'parked_until'] as const;
const columns = ['incident', 'regime', 'ref', ...moving] as const;

export const standingTable = (db: Connection) => {
  const insert = db.prepare(`INSERT INTO standing (event_seq, ${columns.join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`);
  const update = db.prepare(`UPDATE standing SET event_seq = ?, ${moving.map((column) => `${column} = ?`).join(', ')} WHERE incident = ?`);
  const of = db.prepare<[string], StandingRow>('SELECT * FROM standing WHERE incident = ?');
  const decisionOf = db.prepare<[string], string | null>('SELECT decision FROM standing WHERE incident = ?').pluck();
  const decisionsOf = db.prepare<[string], readonly [incident: string, decision: string | null]>('SELECT incident, decision FROM standing WHERE incident IN (SELECT value FROM json_each(?))').raw();
  const cameBack = db.prepare<[string, string], number>('SELECT 1 FROM standing INDEXED BY standing_parked WHERE parked_until IS NOT NULL AND parked_until > ? AND parked_until <= ? LIMIT 1').pluck();
  return {
    insert: (s: Standing, seq: number): void => {
      const values = valuesOf(s);
      insert.run(seq, ...columns.map((column) => values[column]));
    },
    move: (s: Standing, seq: number): void => {
      const values = valuesOf(s);
      update.run(seq, ...moving.map((column) => values[column]), s.incident);
    },
    /** The decision that stands, without the rest. */
    decisionOf: (incident: string): string | null => decisionOf.get(incident) ?? null,
    /** Those of a whole list, asked at once: one by one they took as long as the list. */
    decisionsOf: (incidents: readonly string[]): ReadonlyMap<string, string | null> => new Map(decisionsOf.all(JSON.stringify(incidents))),
    /** Whether the time of anything that is parked came after one moment and not after another. */
    cameBack: (after: string, until: string): boolean => cameBack.get(after, until) !== undefined,
    of: (incident: string): Standing | null => {
      const row = of.get(incident);
      return row ? standingFromRow(row) : null;
    },
  };
};
