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
};

export type StandingRow = {
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
};

export const claimFromRow = ({ claim, claim_until, claim_session }: Pick<StandingRow, 'claim' | 'claim_until' | 'claim_session'>): Claim | null =>
  claim === null || claim_until === null || claim_session === null ? null : { number: claim, until: claim_until, session: claim_session };

export const standingFromRow = (row: StandingRow): Standing => ({
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
});

const claimValues = ({ claim }: Standing): readonly [number | null, string | null, string | null] => [claim?.number ?? null, claim?.until ?? null, claim?.session ?? null];

export const standingTable = (db: Connection) => {
  const insert = db.prepare(
    `INSERT INTO standing (incident, event_seq, state, regime, version, revision, decision, due, order_at, priority, why, taken_by, claim, claim_until, claim_session)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE standing SET event_seq = ?, state = ?, version = ?, revision = ?, decision = ?, due = ?, order_at = ?, priority = ?, why = ?, taken_by = ?, claim = ?, claim_until = ?, claim_session = ?
      WHERE incident = ?`,
  );
  const of = db.prepare<[string], StandingRow>('SELECT * FROM standing WHERE incident = ?');
  return {
    insert: (s: Standing, seq: number): void =>
      void insert.run(s.incident, seq, s.state, s.regime, s.version, s.revision, s.decision, s.due, s.orderAt, s.priority, JSON.stringify(s.why), s.takenBy, ...claimValues(s)),
    move: (s: Standing, seq: number): void =>
      void update.run(seq, s.state, s.version, s.revision, s.decision, s.due, s.orderAt, s.priority, JSON.stringify(s.why), s.takenBy, ...claimValues(s), s.incident),
    of: (incident: string): Standing | null => {
      const row = of.get(incident);
      return row ? standingFromRow(row) : null;
    },
  };
};
