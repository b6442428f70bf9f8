/** Sets which decisions are read again from now on. What was put among them before stays there. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';

export const setReviewPolicy: Command<Parsed<'set-review-policy'>, object> = (tx, policy, who) => {
  tx.store.reviews.setPolicy(policy, tx.at, who.person, tx.seq);
  return ok({ event: { kind: 'review-policy.changed', data: policy }, value: {}, changes: [{ topic: 'settings' }, { topic: 'trail' }] });
};
