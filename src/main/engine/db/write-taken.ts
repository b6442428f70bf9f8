/** Gives an incident to whoever takes it, whether they chose it or were given the next. */
import { fail, ok } from '../../../shared/ipc/result.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { notFound, type Command } from './run-command.ts';

export const takeIncident: Command<Parsed<'take-incident'>, { readonly incident: string }> = (tx, { incident, heldBy }, who) => {
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
