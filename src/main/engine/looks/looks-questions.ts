/** Who was shown what, asked of the log of looks. */
import { listsWithAnswers } from '../../../shared/authority/shows-answers.ts';
import { shownBy, type LookEvent, type LookReason } from '../../../shared/trail/look.ts';
import { atMost } from '../db/at-most.ts';
import type { Connection } from '../db/connection.ts';

type Looker = { readonly by: string; readonly at: string };

export type Look = Looker & { readonly seq: number; readonly kind: LookEvent['kind']; readonly list: string | null; readonly reason: LookReason | null; readonly incidents: number };

export type LastLook = { readonly at: string; readonly decision: string | null; readonly reason: LookReason | null };

export type LooksQuestions = ReturnType<typeof looksQuestions>;

const columns = "e.seq, e.kind, e.at, e.actor AS by, e.bytes ->> '$.data.list' AS list, e.bytes ->> '$.data.reason' AS reason, coalesce(json_array_length(e.bytes, '$.data.incidents'), e.incident IS NOT NULL) AS incidents";

export const looksQuestions = (db: Connection) => {
  const last = db.prepare<[string, string], LastLook>("SELECT at, decision, bytes ->> '$.data.reason' AS reason FROM events WHERE incident = ? AND session = ? AND kind = 'incident.opened' ORDER BY seq DESC LIMIT 1");
  const others = db.prepare<[string, string, string], Looker>("SELECT actor AS by, max(at) AS at FROM events WHERE incident = ? AND actor <> ? AND at > ? AND kind = 'incident.opened' GROUP BY actor ORDER BY at DESC, actor");
  const sawDecision = db.prepare<[string, string, string], string>("SELECT actor FROM events WHERE incident = ? AND decision = ? AND actor <> ? AND kind = 'incident.opened' LIMIT 1").pluck();
  const sawAnswer = db.prepare<[string, string, string, string, string, string], 1>(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM events WHERE incident = ? AND kind = 'incident.opened' AND decision IS NOT NULL AND actor IN (SELECT value FROM json_each(?)))
        OR EXISTS (SELECT 1 FROM shown s JOIN events e ON e.seq = s.seq WHERE s.incident = ? AND e.actor IN (SELECT value FROM json_each(?)) AND e.at >= ? AND (e.bytes ->> '$.data.answers' = 1 OR e.kind = 'list.shown' AND e.bytes ->> '$.data.list' IN (SELECT value FROM json_each(?))))`,
  ).pluck();
  const opened = db.prepare<[string, string, string, string], number>("SELECT count(*) FROM events WHERE incident = ? AND actor = ? AND kind = 'incident.opened' AND at >= ? AND at < ?").pluck();
  const at = db.prepare<[string, number, number], Look>(`SELECT ${columns} FROM shown s JOIN events e ON e.seq = s.seq WHERE s.incident = ? AND s.seq < ? ORDER BY s.seq DESC ${atMost}`);
  const of = db.prepare<[string, number, number], Look & { bytes: string }>(`SELECT ${columns}, e.bytes FROM events e WHERE e.actor = ? AND e.seq < ? ORDER BY e.seq DESC ${atMost}`);
  return {
    /** What this session was last shown of this incident. */
    last: (incident: string, session: string): LastLook | null => last.get(incident, session) ?? null,
    /** Everybody else who opened it after `since`, each once, the latest first. */
    others: (incident: string, me: string, since: string): readonly Looker[] => others.all(incident, me, since),
    /** Somebody else who was shown the incident while this decision stood. */
    sawDecision: (incident: string, decision: string, me: string): string | null => sawDecision.get(incident, decision, me) ?? null,
    /** Whether one of these accounts was shown how the incident was decided: opened with a decision, or in a list or a search that says it, since a moment. */
    sawAnswer: (incident: string, accounts: readonly string[], since: string): boolean => {
      const those = JSON.stringify(accounts);
      return sawAnswer.get(incident, those, incident, those, since, JSON.stringify(listsWithAnswers)) !== undefined;
    },
    /** How often somebody opened an incident from one moment to before another, however often others have since. */
    opened: (when: { readonly incident: string; readonly person: string; readonly at: string; readonly until: string }): number => opened.get(when.incident, when.person, when.at, when.until) ?? 0,
    /** Every look at an incident, the latest first, before an event. */
    at: (incident: string, before: number, limit: number): readonly Look[] => at.all(incident, before, limit),
    /** Every look of somebody, the latest first, before an event. */
    of: (person: string, before: number, limit: number): readonly (Look & { readonly shown: readonly string[] })[] =>
      of.all(person, before, limit).map(({ bytes, ...look }) => ({ ...look, shown: shownBy(JSON.parse(bytes) as LookEvent) })),
  };
};
