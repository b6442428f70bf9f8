/** Corrects a decision by a new revision, or turns the correction into a request where it would take a crime away. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { reasonsForRequest } from '../../../shared/rules/cancelling/keeps-crimes.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { applyCorrection } from '../db/apply-correction.ts';
import { notFound, type Command, type Done, type Tx, type Who } from '../db/run-command.ts';
import type { Standing } from '../db/tables/standing.ts';
import { matchingOf, proposedCrimes } from '../db/write-decision.ts';
import { allProblems, contextOf, refuseProblems } from '../db/decision-checks.ts';

type Correction = Parsed<'correct-decision'>;

export type Corrected = {
  readonly applied: boolean;
  readonly decision: string | null;
  readonly revision: number | null;
  readonly request: string | null;
};

const changes = (incident: string) => [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }] as const;

/** Not applied: kept whole with its reason until a designated decision maker takes it up. */
const request = (tx: Tx, who: Who, correction: Correction, reasons: readonly string[]): Done<Corrected> => {
  const { incident, supersedes, decision, mistake } = correction;
  const document = tx.keep('document', JSON.stringify(decision));
  const why = tx.keep('why', correction.why);
  tx.store.decisions.insertRequest(
    { id: tx.id(), incident, decision: supersedes, at: tx.at, made_by: who.person, reasons: JSON.stringify(reasons), document_text: document.id, why_text: why.id },
    tx.seq,
  );
  if (mistake !== null) tx.store.reviews.insert({ id: tx.id('review'), incident, decision: supersedes, at: tx.at, made_by: who.person, verdict: 'amend', mistake, comment_text: why.id }, tx.seq);
  return {
    event: { kind: 'correction.requested', data: { incident, request: tx.id(), decision: supersedes, reasons: [...reasons], document: document.commitment, why: why.commitment, ...(mistake === null ? {} : { mistake }) } },
    value: { applied: false, decision: null, revision: null, request: tx.id() },
    changes: changes(incident),
  };
};

const apply = (tx: Tx, who: Who, catalogue: Catalogue, standing: Standing, correction: Correction): Done<Corrected> => {
  const done = applyCorrection(tx, who, catalogue, standing, correction, null);
  return { ...done, value: { applied: true, ...done.value, request: null } };
};

const staleness = (standing: Standing, supersedes: string): Result<never> | null => {
  if (standing.decision === null) return fail('refused', 'Not saved. This incident has not been decided, so there is nothing to correct.');
  return standing.decision === supersedes ? null : fail('stale', 'Not saved. The decision was corrected meanwhile; read the newer revision first.');
};

export const correctDecision =
  (catalogue: Catalogue): Command<Correction, Corrected> =>
  (tx, correction, who) => {
    const standing = tx.store.standing.of(correction.incident);
    if (!standing) return notFound('such incident');
    const refused = staleness(standing, correction.supersedes) ?? refuseProblems(allProblems(tx, contextOf(tx, catalogue, standing), standing, correction.decision));
    if (refused) return refused;
    const proposed = proposedCrimes(correction.decision, catalogue);
    const reasons = reasonsForRequest(matchingOf(tx, standing, proposed), proposed);
    return ok(reasons.length > 0 ? request(tx, who, correction, reasons) : apply(tx, who, catalogue, standing, correction));
  };
