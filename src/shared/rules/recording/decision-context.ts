/** What a decision is checked against, taken from the offence list: the same facts in the engine and in the page. */
import { localDateOf } from '../../domain/local-date.ts';
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import { findOffence, isRape, whyNotInForce } from '../../domain/offence-lookup.ts';
import { whatFactsSay } from '../what-facts-say.ts';
import type { DecisionContext, OffenceFacts } from './decision-problems.ts';

/** The facts of an offence as of a moment, or null where the code names none or several. */
export const offenceFacts = (catalogue: Catalogue, given: string, now: string): OffenceFacts | null => {
  const offence = findOffence(catalogue, given);
  if (!offence) return null;
  const notInForceBecause = whyNotInForce(offence, localDateOf(now));
  return {
    id: offence.id,
    code: offence.code,
    class: offence.class,
    group: offence.group,
    basis: offence.basis,
    inForce: notInForceBecause === null,
    notInForceBecause,
    isRape: isRape(offence.class),
  };
};

/** An incident as it stands: when its 24 hours end, which version of it is the latest, that version, and the crimes it has. */
export type StandingFacts = Pick<DecisionContext, 'now' | 'due' | 'currentVersion' | 'version' | 'recorded'>;

export const decisionContext = (catalogue: Catalogue, standing: StandingFacts): DecisionContext => ({
  ...standing,
  offence: (given) => offenceFacts(catalogue, given, standing.now),
  factsSay: (document) => whatFactsSay(document, catalogue, localDateOf(standing.now)),
});
