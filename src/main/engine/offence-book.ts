/** The offence catalogue as the engine asks it: one offence by its id or its code, and what a decision is checked against. */
import type { Catalogue } from '../../shared/domain/offence-catalogue.ts';
import { findOffence, isRape, whyNotInForce } from '../../shared/domain/offence-lookup.ts';
import { isClosingCode } from '../../shared/domain/nsir-categories.ts';
import { localDateOf, type LocalDate } from '../../shared/domain/local-date.ts';
import type { StandingFacts } from '../../shared/rules/recording/decision-context.ts';
import type { DecisionContext, OffenceFacts } from '../../shared/rules/recording/decision-problems.ts';

export type NamedOffence = { readonly id: string; readonly code: string; readonly class: string; readonly title: string };

export type OffenceBook = {
  readonly named: (given: string) => NamedOffence | null;
  readonly facts: (given: string, on: LocalDate) => OffenceFacts | null;
};

export const offenceBook = (catalogue: Catalogue): OffenceBook => ({
  named: (given) => findOffence(catalogue, given),
  facts: (given, on) => {
    const offence = findOffence(catalogue, given);
    if (!offence) return null;
    const notInForceBecause = whyNotInForce(offence, on);
    return {
      id: offence.id,
      code: offence.code,
      class: offence.class,
      basis: offence.basis,
      inForce: notInForceBecause === null,
      notInForceBecause,
      isRape: isRape(offence.class),
    };
  },
});

/** What a decision is checked against, for an incident as it stands now. */
export const decisionContext = (offences: OffenceBook, at: StandingFacts): DecisionContext => ({ ...at, offence: (given) => offences.facts(given, localDateOf(at.now)), isClosingCode });
