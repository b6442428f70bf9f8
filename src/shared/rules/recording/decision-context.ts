/** What a decision is checked against, taken from the offence list: the same facts in the engine and in the page. */
import { localDateOf } from '../../domain/local-date.ts';
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import { findOffence, isRape, whyNotInForce } from '../../domain/offence-lookup.ts';
import { noRulings, type Binding } from '../../rulings/ruling.ts';
import type { Answer } from '../answer.ts';
import type { FactsDocument } from '../facts/document.ts';
import { whatFactsSay } from '../what-facts-say.ts';
import { nothingSigned } from '../points-to-prove/elements-of.ts';
import type { DecisionContext, OffenceFacts } from './decision-problems.ts';
import { isSeriousOffence } from './directed/serious-at-school.ts';

/** The facts of an offence as of a moment, or null where the code names none or several. */
const offenceFacts = (catalogue: Catalogue, given: string, now: string): OffenceFacts | null => {
  const offence = findOffence(catalogue, given);
  if (!offence) return null;
  return {
    id: offence.id,
    code: offence.code,
    class: offence.class,
    group: offence.group,
    basis: offence.basis,
    notInForceBecause: whyNotInForce(offence, localDateOf(now)),
    isRape: isRape(offence.class),
    isSeriousAtSchool: isSeriousOffence(offence),
  };
};

/** An incident as it stands: when its 24 hours end, which version of it is the latest, that version, the crimes and the reported incidents it has, and what the registrar signed and ruled. */
type StandingFacts = Pick<DecisionContext, 'now' | 'due' | 'currentVersion' | 'version' | 'recorded' | 'reported'> & Partial<Pick<DecisionContext, 'signedOf'>> & { readonly rulings?: readonly Binding[] };

/** Several checks ask what the facts say; the rules are weighed for the first. */
const weighedOnce = (weigh: DecisionContext['factsSay']): DecisionContext['factsSay'] => {
  const said = new WeakMap<FactsDocument, Answer>();
  return (document) => {
    const answer = said.get(document) ?? weigh(document);
    said.set(document, answer);
    return answer;
  };
};

export const decisionContext = (catalogue: Catalogue, { rulings = noRulings, ...standing }: StandingFacts): DecisionContext => ({
  signedOf: nothingSigned,
  ...standing,
  rulings,
  offence: (given) => offenceFacts(catalogue, given, standing.now),
  factsSay: weighedOnce((document) => whatFactsSay(document, catalogue, localDateOf(standing.now), rulings)),
});
