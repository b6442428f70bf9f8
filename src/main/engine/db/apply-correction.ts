/** Writes a correction as a further revision, whoever brought it about. */
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Basis } from '../../../shared/rules/reclassification/basis.ts';
import { bindingOn } from '../../../shared/rulings/binding-on.ts';
import { contextOf, timelinessOf } from './decision-checks.ts';
import { keptText } from './kept-decision.ts';
import type { Done, Tx, Who } from './run-command.ts';
import type { Standing } from './tables/standing.ts';
import { writeDecision } from './write-decision.ts';

export type Correcting = { readonly supersedes: string; readonly decision: Decision; readonly why: string; readonly mistake?: string | null };

export type Applied = { readonly decision: string; readonly revision: number };

/** `authorised`: the request it was, and by what a crime may lose its class. */
export const applyCorrection = (tx: Tx, who: Who, catalogue: Catalogue, standing: Standing, { supersedes, decision, why: reason, mistake = null }: Correcting, authorised: { readonly request: string; readonly basis: Basis } | null): Done<Applied> => {
  const document = tx.keep('document', keptText(decision, catalogue, tx.at, bindingOn(tx.store.rulings.all(), standing.incident)));
  const why = tx.keep('why', reason);
  const written = writeDecision(tx, who, catalogue, { standing, decision, documentText: document.id, whyText: why.id, ...timelinessOf(contextOf(tx, catalogue, standing), decision), isReclassified: authorised?.basis === 'reclassified' });
  if (mistake !== null) tx.store.reviews.insert({ id: tx.id('review'), incident: standing.incident, decision: supersedes, at: tx.at, made_by: who.person, verdict: 'amend', mistake, comment_text: why.id }, tx.seq);
  if (authorised) tx.store.decisions.endRequest({ request: authorised.request, at: tx.at, made_by: who.person, ended: 'authorised', why_text: why.id }, tx.seq);
  return {
    event: { kind: 'decision.corrected', data: { ...written, supersedes, document: document.commitment, why: why.commitment, ...(authorised ?? {}), ...(mistake === null ? {} : { mistake }) } },
    value: { decision: written.decision, revision: written.revision },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: standing.incident }, { topic: 'trail' }],
  };
};
