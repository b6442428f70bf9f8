/** Authorises a correction that waited: a crime of another class, or a rape back to a reported incident. It becomes the next revision. */
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { basisOf } from '../../../shared/rules/reclassification/basis.ts';
import { reportedRapesIn } from '../../../shared/rules/reclassification/reported-rapes.ts';
import { applyCorrection, type Applied } from '../db/apply-correction.ts';
import { allProblems, contextOf, refuseProblems } from '../db/decision-checks.ts';
import { readKept } from '../db/kept-decision.ts';
import { notFound, type Command } from '../db/run-command.ts';

export const authoriseRequest =
  (catalogue: Catalogue): Command<Parsed<'authorise-request'>, Applied> =>
  (tx, { request: id, why, notInvestigated }, who) => {
    const request = tx.store.decisions.requestById(id);
    const standing = request && tx.store.standing.of(request.incident);
    if (!request || !standing) return notFound('such request');
    const ended = tx.store.decisions.requestEnd(id);
    if (ended) return fail('stale', `Not authorised. It was ${ended.ended} already.`);
    if (standing.decision !== request.decision) return fail('stale', 'Not authorised. The decision was corrected meanwhile; it is asked for again on the newer one.');
    const kept = tx.store.texts.body(request.document_text);
    if (kept === null) return fail('refused', 'Not authorised. What was asked for was erased.');
    const { decision } = readKept(kept);
    const basis = basisOf(JSON.parse(request.reasons) as string[], reportedRapesIn(decision));
    if (basis === null) return fail('refused', 'Not authorised. It would take a recorded crime out of the figures, which is a cancellation under C1 to C5 and no correction (pages 25-26). Refuse it, and ask for a cancellation beside the crime.');
    if (basis === 'back-to-reported-incident' && !notInvestigated) return fail('refused', 'Not authorised. A rape goes back to a reported incident only before any substantive investigation has begun (page 63).', { problems: [{ path: 'notInvestigated', message: 'Say that no substantive investigation has begun', cite: 'Crime Recording Rules 2026/27, page 63' }] });
    const refused = refuseProblems(allProblems(tx, contextOf(tx, catalogue, standing), standing, decision));
    if (refused) return refused;
    return ok(applyCorrection(tx, who, catalogue, standing, { supersedes: request.decision, decision, why }, { request: id, basis }));
  };
