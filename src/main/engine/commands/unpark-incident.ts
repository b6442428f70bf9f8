/** Brings a parked incident back before its time. Taking it or deciding it does the same by itself. */
import { fail, ok } from '../../../shared/ipc/result.ts';
import { isParked } from '../../../shared/triage/parking.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const unparkIncident: Command<{ readonly incident: string }, object> = (tx, { incident }) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) return notFound('such incident');
  const { parked } = standing;
  if (parked === null || !isParked(parked.until, tx.at)) return fail('stale', 'This incident is not parked now.');
  tx.store.standing.move({ ...standing, parked: null }, tx.seq);
  return ok({
    event: { kind: 'incident.unparked', data: { incident, parking: parked.id } },
    value: {},
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
