/** Asks for a decision to be read again, by hand: beside what the policy and chance have it read. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const askReview: Command<Parsed<'ask-review'>, object> = (tx, { incident, decision, why: reason }, who) => {
  const standing = tx.store.standing.of(incident);
  if (!standing || tx.store.decisions.byId(decision)?.incident !== incident) return notFound('such decision on this incident');
  if (standing.decision !== decision) return fail('stale', 'Not asked. The decision was corrected meanwhile; read the newer revision first.');
  if (tx.store.reviews.ofDecision(decision).some(({ verdict }) => verdict !== 'amend-refused')) return fail('stale', 'Not asked. The decision was reviewed already.');
  const why = tx.keep('why', reason);
  tx.store.reviews.insertTask({ decision, reasons: ['asked'], stratum: null, isBlind: false, isReview: true, askedBy: who.person, whyText: why.id }, tx.seq);
  return ok({ event: { kind: 'review.asked', data: { incident, decision, why: why.commitment } }, value: {}, changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }] });
};
