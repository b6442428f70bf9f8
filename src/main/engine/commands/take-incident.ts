/** Takes an incident to assess it: this one, or the first of a view that nobody has. Two who reach for one get two. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { queueCondition } from '../db/queue-views.ts';
import { notFound, runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';

type Take = Parsed<'take-incident'>;

export const takeIncident: Command<Take, { readonly incident: string }> = (tx, { incident, heldBy }, who) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) return notFound('such incident');
  if (standing.takenBy !== heldBy) return fail('stale', 'Somebody else has taken this incident meanwhile.');
  const state = nextState(standing.state, 'taken', standing.decision !== null);
  if (state === null) return fail('stale', 'This incident has been decided meanwhile.');
  tx.store.standing.move({ ...standing, state, takenBy: who.person }, tx.seq);
  return ok({
    event: { kind: 'incident.taken', data: { incident, version: standing.version } },
    value: { incident },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};

/** Nobody is asked to take what they already have. */
export const takeIncidentHandler = ({ bureau, who, announce }: Context, input: Take): Result<{ readonly incident: string }> => {
  if (bureau.reader.store.standing.of(input.incident)?.takenBy === who.person) return ok({ incident: input.incident });
  const ran = runCommand(bureau.runner, who, takeIncident, input);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  return ok(ran.value.value);
};

const firstFree = ({ bureau, who }: Context, { view, filter }: Parsed<'take-next'>): string | null => {
  const { where, values } = queueCondition(view, filter, who.person, bureau.clock.now());
  const sql = `SELECT s.incident AS incident FROM standing s JOIN incidents i ON i.id = s.incident
      JOIN incident_versions v ON v.incident = s.incident AND v.version = s.version
     WHERE ${where} AND s.state <> 'decided' AND s.taken_by IS NULL ORDER BY s.order_at, s.incident LIMIT 1`;
  return bureau.reader.prepared<{ readonly incident: string }>(sql).get(...values)?.incident ?? null;
};

/** Each round lost is an incident somebody else took, so this many in a row means something else is wrong. */
const rounds = 50;

/** An empty view is an answer, not an error. Where somebody else was faster, the one after it is tried. */
export const takeNext = (context: Context, input: Parsed<'take-next'>): Result<{ readonly incident: string | null }> => {
  for (let round = 0; round < rounds; round++) {
    const incident = firstFree(context, input);
    if (incident === null) return ok({ incident: null });
    const taken = takeIncidentHandler(context, { incident, heldBy: null });
    if (taken.ok || taken.error.code !== 'stale') return taken;
  }
  return fail('busy', 'Others are taking incidents at the same moment. Try again.');
};
