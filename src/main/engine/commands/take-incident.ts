/** Takes an incident to assess it: this one, or the first in the queue's order that nobody has. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { notFound, runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';

export const takeIncident: Command<{ readonly incident: string }, { readonly incident: string }> = (tx, { incident }, who) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) return notFound('such incident');
  const state = nextState(standing.state, 'taken', standing.decision !== null);
  if (state === null) return fail('stale', 'This incident has been decided meanwhile.');
  tx.store.standing.move({ ...standing, state, takenBy: who.person }, tx.seq);
  return ok({
    event: { kind: 'incident.taken', data: { incident, version: standing.version } },
    value: { incident },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};

/** Nobody is asked to take what they already have; an empty queue is an answer, not an error. */
export const takeIncidentHandler = (context: Context, input: Parsed<'take-incident'>): Result<{ readonly incident: string | null }> => {
  const { bureau, who, announce } = context;
  const incident = input.incident ?? bureau.reader.store.standing.firstFree();
  if (incident === null) return ok({ incident: null });
  if (bureau.reader.store.standing.of(incident)?.takenBy === who.person) return ok({ incident });
  const ran = runCommand(bureau.runner, who, takeIncident, { incident });
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  return ok(ran.value.value);
};
