/** Puts an incident back in the queue for somebody else. */
import { fail, ok } from '../../../shared/ipc/result.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const putBackIncident: Command<{ readonly incident: string }, object> = (tx, { incident }) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) return notFound('such incident');
  const state = nextState(standing.state, 'put-back', standing.decision !== null);
  if (state === null || standing.takenBy === null) return fail('stale', 'Nobody has this incident now.');
  tx.store.standing.move({ ...standing, state, takenBy: null, claim: null }, tx.seq);
  return ok({
    event: { kind: 'incident.put-back', data: { incident } },
    value: {},
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
