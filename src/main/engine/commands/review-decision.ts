/** A supervisor reads a decision and agrees, or returns it with a comment to the top of the assessor's queue. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { notFound, type Command } from '../db/run-command.ts';
import { versionFromRow } from '../db/tables/incidents.ts';
import { sendBack } from '../db/write-incident.ts';

export const reviewDecision: Command<Parsed<'review-decision'>, { readonly review: string }> = (tx, { incident, verdict }, who) => {
  const standing = tx.store.standing.of(incident);
  const decision = tx.store.decisions.byId(verdict.decision);
  if (!standing || decision?.incident !== incident) return notFound('such decision on this incident');
  if (standing.decision !== decision.id) return fail('stale', 'Not saved. The decision was corrected meanwhile; read the newer revision first.');
  if (decision.made_by === who.person) return fail('forbidden', 'Nobody reviews their own decision.');
  if (nextState(standing.state, 'returned-by-supervisor', true) === null) return fail('stale', 'Not saved. The incident is back in the queue and is decided again first.');
  const comment = verdict.comment === null || verdict.comment === '' ? null : tx.keep('comment', verdict.comment);
  tx.store.reviews.insert({ id: tx.id(), incident, decision: decision.id, at: tx.at, made_by: who.person, verdict: verdict.verdict, comment_text: comment?.id ?? null }, tx.seq);
  const data = { incident, decision: decision.id, review: tx.id() };
  const changes = [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }] as const;
  if (verdict.verdict === 'agree' || comment === null) {
    return ok({ event: { kind: 'decision.agreed', data: { ...data, comment: comment?.commitment ?? null } }, value: { review: tx.id() }, changes });
  }
  const version = tx.store.incidents.versions(incident).at(-1);
  sendBack(tx, standing, decision.made_by, version ? versionFromRow(version) : null);
  return ok({ event: { kind: 'decision.returned', data: { ...data, comment: comment.commitment } }, value: { review: tx.id() }, changes });
};
