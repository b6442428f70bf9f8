/** An outcome put forward for a recorded crime, and the questions that several rules of outcomes ask. */
import { has, is, type Placed } from '../ask.ts';
import { isHomicide, offencesOfClass } from '../../domain/offence-lookup.ts';
import { isRapeOfAnyClass } from '../classification/sexual/rape-of-any-class.ts';
import type { DecidedCrime } from '../decide.ts';
import type { Case } from '../facts/case.ts';
import { checks, type Check } from '../facts/outcome-checks.ts';
import type { Outcome, OutcomeType } from '../facts/outcome.ts';
import { isToldAsAbuseByAPartner } from '../flags/domestic-abuse-flag.ts';
import { isAggravated } from '../flags/hate-crime-flag.ts';
import type { Finding, Rule } from '../rule.ts';
import { silent, when } from '../rule.ts';
import { all, any, not, unknown, type Truth } from '../truth.ts';

export type OutcomeCase = {
  readonly outcome: Placed<Outcome> & { readonly type: OutcomeType };
  readonly crime: DecidedCrime;
  /** A crime that is part of this one is recorded beside it, because it alone can be charged. */
  readonly relatedAlone: boolean;
  readonly of: Case;
};

/** Whether it may be given. A rule that refuses overrides the one that allows. */
export type OutcomeRule = Rule<OutcomeCase, boolean>;

export const typeIs = ({ outcome }: OutcomeCase, ...types: readonly OutcomeType[]): boolean => types.includes(outcome.type);

export const isOfRape = ({ crime }: OutcomeCase): Truth => any(...crime.acts.map((act) => isRapeOfAnyClass(act, crime.class)));
export const isOfHomicide = ({ crime }: OutcomeCase): boolean => crime.class !== null && isHomicide(crime.class);
export const isOfMurder = ({ crime }: OutcomeCase): boolean => crime.class === '1';

type Nature = NonNullable<Outcome['nature']>[number];

export const domesticAbuse: readonly Nature[] = ['domestic-abuse-by-intimate-partner', 'domestic-abuse-otherwise', 'high-risk-domestic-abuse'];

/** What the crime is by the other facts, whatever is ticked: hate crime by its class, abuse by a partner by what the two are to each other. */
const follows = (input: OutcomeCase, nature: Nature): boolean =>
  (nature === 'hate' && isAggravated(input)) || (nature === 'domestic-abuse-by-intimate-partner' && isToldAsAbuseByAPartner(input));

/** Whether the crime is any of these. */
export const isOfNature = (input: OutcomeCase, ...natures: readonly Nature[]): Truth => any(...natures.map((nature) => any(follows(input, nature), has(input.outcome, 'nature', nature))));

const lists = ({ outcome }: OutcomeCase, check: Check): Truth => (outcome.shown === undefined ? unknown(`${outcome.at}.shown`) : outcome.shown.includes(check));

/** A check that is asked only on a condition. */
export type Asked = Check | { readonly check: Check; readonly where: Truth };

/** Refuses where the record does not show all of these; what is missing is said. */
export const showing = (input: OutcomeCase, ...asked: readonly Asked[]): Finding<boolean> => {
  const each = asked.map((one) => (typeof one === 'string' ? { check: one, where: true as Truth } : one));
  const met = ({ check, where }: { readonly check: Check; readonly where: Truth }): Truth => any(not(where), lists(input, check));
  const missing = each.filter((one) => met(one) === false).map(({ check }) => checks[check]);
  return when(not(all(...each.map(met))), false, `The record does not show: ${missing.join('; ')}.`);
};

export const shows = lists;

/** The first of several refusals that holds, else the first that needs a fact. */
export const firstOf = (...findings: readonly Finding<boolean>[]): Finding<boolean> =>
  findings.find(({ says }) => says === 'holds') ?? findings.find(({ says }) => says === 'needs') ?? silent;

/** Whether the ages of all who are suspected of it fit; nobody named leaves it open. */
export const aged = ({ crime, of }: OutcomeCase, fits: (age: number) => boolean): Truth => {
  const ids = [...new Set(crime.acts.flatMap(({ by }) => by))];
  if (ids.length === 0) return unknown(`${crime.acts[0]?.at ?? 'acts'}.by`);
  return all(...ids.map((id) => {
    const age = of.offenders.get(id)?.age;
    return age === undefined ? unknown(`offenders.${id}.age`) : fits(age);
  }));
};

/** How the list says the offence is tried: by its code, else by its whole class; asked where it does not say. */
export const isTried = ({ crime, outcome, of }: OutcomeCase, mode: 'I' | 'S'): Truth => {
  const named = crime.code === null ? [] : (of.catalogue.byCode.get(crime.code) ?? []).filter((row) => row.class === crime.class);
  const rows = named.length > 0 ? named : offencesOfClass(of.catalogue, crime.class).filter((row) => row.current);
  const modes = new Set(rows.map((row) => row.mode));
  const called = { I: 'indictable-only', S: 'summary-only' } as const;
  if (modes.size === 1) return modes.has(mode);
  return modes.size > 1 && !modes.has(mode) ? false : is(outcome, 'triable', called[mode]);
};

/** Possession of a knife: an article with a blade or point in a public place or at school. */
export const isKnifePossession = ({ crime }: OutcomeCase): boolean => crime.code === '008/26' || crime.code === '008/27';
