/** A decision's text as it is kept: what was handed in and, where facts were told, what the rules said of them at that moment. */
import type { Decision } from '../../../shared/domain/decision.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Answer } from '../../../shared/rules/answer.ts';
import { whatFactsSay } from '../../../shared/rules/what-facts-say.ts';

export type KeptDecision = { readonly decision: Decision; readonly found: Answer | null };

export const keptText = (decision: Decision, catalogue: Catalogue, at: string): string =>
  JSON.stringify(decision.facts === null ? decision : { ...decision, found: whatFactsSay(decision.facts.document, catalogue, localDateOf(at)) });

/** Decisions made before facts could be told have none. */
export const readKept = (body: string): KeptDecision => {
  const { found = null, ...decision } = JSON.parse(body) as Decision & { readonly found?: Answer };
  return { decision: { ...decision, facts: decision.facts ?? null, departure: decision.departure ?? null }, found };
};
