/** Where each incident stands now: its state, its place in the queue and who has it. */
import type { Regime } from '../../../../shared/domain/incident.ts';
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
};

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
});

export const standingTable = (db: Connection) => {
  const insert = db.prepare(
    `INSERT INTO standing (incident, event_seq, state, regime, version, revision, decision, due, order_at, priority, why, taken_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE standing SET event_seq = ?, state = ?, version = ?, revision = ?, decision = ?, due = ?, order_at = ?, priority = ?, why = ?, taken_by = ?
      WHERE incident = ?`,
  );
  const of = db.prepare<[string], StandingRow>('SELECT * FROM standing WHERE incident = ?');
  return {
    insert: (s: Standing, seq: number): void =>
      void insert.run(s.incident, seq, s.state, s.regime, s.version, s.revision, s.decision, s.due, s.orderAt, s.priority, JSON.stringify(s.why), s.takenBy),
    move: (s: Standing, seq: number): void =>
      void update.run(seq, s.state, s.version, s.revision, s.decision, s.due, s.orderAt, s.priority, JSON.stringify(s.why), s.takenBy, s.incident),
    of: (incident: string): Standing | null => {
      const row = of.get(incident);
      return row ? standingFromRow(row) : null;
    },
  };
};
