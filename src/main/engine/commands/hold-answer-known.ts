/** Holds the answer of a decision to be known, or no longer: readers are given it among the others, and read against it. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const holdAnswerKnown: Command<Parsed<'hold-answer-known'>, object> = (tx, { decision: id, known, why: reason }, who) => {
  const decision = tx.store.decisions.byId(id);
  if (!decision) return notFound('such decision');
  const standing = tx.store.standing.of(decision.incident);
  if (known && standing?.decision !== id) return fail('stale', 'Not saved. The decision was corrected meanwhile; only one that stands can be held to be right.');
  if (known && standing?.state !== 'decided') return fail('refused', 'Not saved. The incident is not decided: it went back, or waits for another force, and nobody can hold to be right what is still open.');
  if (tx.store.secondReadings.isGolden(id) === known) return fail('stale', known ? 'Its answer is held to be known already.' : 'Its answer is not held to be known.');
  const why = tx.keep('why', reason);
  tx.store.secondReadings.mark({ decision: id, at: tx.at, by: who.person, isGolden: known, whyText: why.id }, tx.seq);
  return ok({
    event: { kind: known ? 'known-answer.marked' : 'known-answer.dropped', data: { incident: decision.incident, decision: id, why: why.commitment } },
    value: {},
    changes: [{ topic: 'incident', id: decision.incident }, { topic: 'readings' }, { topic: 'trail' }],
  });
};
