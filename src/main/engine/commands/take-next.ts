/** Takes the first incident of a view that nobody has and that is to be assessed. Two who reach for one get two. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { free, queueCondition } from '../db/queue-views.ts';
import { runCommand } from '../db/run-command.ts';
import { takeIncident, type Taken } from '../db/write-taken.ts';
import type { Context } from '../session.ts';

const firstFree = ({ bureau, who }: Context, { view, filter }: Parsed<'take-next'>): string | null => {
  const now = bureau.clock.now();
  const { where, values } = queueCondition(view, filter, who.person, now);
  const sql = `SELECT s.incident AS incident FROM standing s JOIN incidents i ON i.id = s.incident
      JOIN incident_versions v ON v.incident = s.incident AND v.version = s.version
     WHERE ${where} AND s.state NOT IN ('decided', 'awaiting-reference') AND ${free} ORDER BY s.order_at, s.incident LIMIT 1`;
  return bureau.reader.prepared<{ readonly incident: string }>(sql).get(...values, now)?.incident ?? null;
};

/** Each round lost is an incident somebody else took, so this many in a row means something else is wrong. */
const rounds = 50;

/** An empty view is an answer, not an error. Where somebody else was faster, the one after it is tried. */
export const takeNext = (context: Context, input: Parsed<'take-next'>): Result<Taken | { readonly incident: null; readonly claim: null }> => {
  for (let round = 0; round < rounds; round++) {
    const incident = firstFree(context, input);
    if (incident === null) return ok({ incident: null, claim: null });
    const ran = runCommand(context.bureau.runner, context.who, takeIncident, { incident, heldBy: null });
    if (ran.ok) {
      context.announce(ran.value.changes);
      return ok(ran.value.value);
    }
    if (ran.error.code !== 'stale') return ran;
  }
  return fail('busy', 'Others are taking incidents at the same moment. Try again.');
};
