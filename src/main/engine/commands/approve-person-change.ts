/** Approves, as the second person, what somebody asked for: it holds from this event on. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const approvePersonChange: Command<Parsed<'approve-person-change'>, object> = (tx, input, who) => {
  const change = tx.store.personChanges.byId(input.change);
  if (!change) return notFound('such change');
  if (change.end) return fail('stale', `Not approved. It was ${change.end.how} already.`);
  const { person, role, registered } = change;
  if (tx.store.people.byId(person)?.state === 'left') return fail('stale', 'Not approved. They have left the bureau.');
  tx.store.personChanges.end({ change: change.id, at: tx.at, by: who.person, how: 'approved', whyText: null }, tx.seq);
  tx.store.people.move(person, { role, registered, state: 'active' }, tx.seq);
  return ok({
    event: { kind: 'person-change.approved', data: { change: change.id, person, role, registered } },
    value: {},
    changes: [{ topic: 'people' }, { topic: 'trail' }],
  });
};
