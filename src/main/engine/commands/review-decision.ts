/** A reviewer reads a decision and agrees, returns it with what was wrong to the top of the assessor's queue, or puts it to the registrar. */
import type { EventDraft } from '../../../shared/trail/event.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { notFound, type Command } from '../db/run-command.ts';
import { versionFromRow } from '../db/tables/incidents.ts';
import { sendBack } from '../db/write-incident.ts';

type Given = Parsed<'review-decision'>['verdict'];
type Reviewed = { readonly incident: string; readonly decision: string; readonly review: string };

const eventOf = (verdict: Given, data: Reviewed, comment: string | null): EventDraft => {
  if (verdict.verdict === 'agree' || comment === null) return { kind: 'decision.agreed', data: { ...data, comment } };
  return verdict.verdict === 'return' ? { kind: 'decision.returned', data: { ...data, comment, mistake: verdict.mistake } } : { kind: 'decision.escalated', data: { ...data, comment } };
};

export const reviewDecision: Command<Parsed<'review-decision'>, { readonly review: string }> = (tx, { incident, verdict }, who) => {
  const standing = tx.store.standing.of(incident);
  const decision = tx.store.decisions.byId(verdict.decision);
  if (!standing || decision?.incident !== incident) return notFound('such decision on this incident');
  if (standing.decision !== decision.id) return fail('stale', 'Not saved. The decision was corrected meanwhile; read the newer revision first.');
  if (decision.made_by === who.person) return fail('forbidden', 'Nobody reviews their own decision.');
  if (nextState(standing.state, 'returned-by-supervisor', true) === null) return fail('stale', 'Not saved. The incident is back in the queue and is decided again first.');
  const comment = verdict.comment === null || verdict.comment === '' ? null : tx.keep('comment', verdict.comment);
  const mistake = verdict.verdict === 'return' ? verdict.mistake : null;
  tx.store.reviews.insert({ id: tx.id(), incident, decision: decision.id, at: tx.at, made_by: who.person, verdict: verdict.verdict, mistake, comment_text: comment?.id ?? null }, tx.seq);
  if (verdict.verdict === 'return') {
    const version = tx.store.incidents.versions(incident).at(-1);
    sendBack(tx, standing, decision.made_by, version ? versionFromRow(version) : null);
  }
  return ok({
    event: eventOf(verdict, { incident, decision: decision.id, review: tx.id() }, comment?.commitment ?? null),
    value: { review: tx.id() },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
