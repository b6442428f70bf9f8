/** The lists an incident stands in beside its place in the queue. The store keeps all but its qualifiers itself (0011-queue.sql). */
import type { Regime } from '../../../../shared/domain/incident.ts';
import type { Connection } from '../connection.ts';

export const qualifierList = (regime: Regime, qualifier: string): string => `qualifier/${regime}/${qualifier}`;

export const queueListsTable = (db: Connection) => {
  const insert = db.prepare(
    `INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown)
       SELECT incident, @list, @seq, order_at, 1, state <> 'decided' FROM standing WHERE incident = @incident
       ON CONFLICT (incident, list) DO UPDATE SET event_seq = excluded.event_seq, holds = 1`,
  );
  const leave = db.prepare("UPDATE queue_lists SET event_seq = ?, holds = 0 WHERE incident = ? AND list GLOB 'qualifier/*' AND holds = 1");
  return {
    /** The qualifiers of a version in place of those of the version before. Asked once the standing is written. */
    setQualifiers: (incident: string, lists: readonly string[], isFirst: boolean, seq: number): void => {
      if (!isFirst) leave.run(seq, incident);
      for (const list of new Set(lists)) insert.run({ list, seq, incident });
    },
  };
};
