/** Sets the force's days for victims from a day on. What is owed already keeps the days it was given. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';

export const setVictimPolicy: Command<Parsed<'set-victim-policy'>, object> = (tx, policy, who) => {
  if (policy.from < localDateOf(tx.at)) {
    return fail('refused', 'Not set. The days for victims change from today on or from a later day.', { problems: [{ path: 'from', message: 'That day is past', cite: null }] });
  }
  tx.store.victims.insertPolicy(policy, tx.at, who.person, tx.seq);
  return ok({ event: { kind: 'victim-policy.changed', data: policy }, value: {}, changes: [{ topic: 'settings' }, { topic: 'trail' }] });
};
