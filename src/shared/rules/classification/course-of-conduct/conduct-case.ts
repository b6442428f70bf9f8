/** What the rules about a course of conduct ask together. */
import { atLeast, has, is, yes } from '../../ask.ts';
import { offendersOf, victimsOf, type ActCase } from '../../facts/case.ts';
import { joinsTheRecord } from '../../additional/continuing/continuation.ts';
import { all, any, inTurn, not, unknown, type Truth } from '../../truth.ts';

export type ConductCase = ActCase<'course-of-conduct'>;

type Feature = NonNullable<ConductCase['act']['features']>[number];

export const shows = ({ act }: ConductCase, feature: Feature): Truth => has(act, 'features', feature);

type TwoPeople = { readonly victim: ReturnType<typeof victimsOf>[number]; readonly offender: ReturnType<typeof offendersOf>[number]; readonly pair: ConductCase['of']['pairs'][number] | undefined };
type Relationship = NonNullable<NonNullable<TwoPeople['pair']>['relationship']>;

const pairsOfVictim = (input: ConductCase, victim: TwoPeople['victim']): readonly TwoPeople[] =>
  offendersOf(input).map((offender) => ({ victim, offender, pair: input.of.pairs.find((each) => each.victim === victim.id && each.offender === offender.id) }));

const isA = ({ victim, offender, pair }: TwoPeople, ...relationships: readonly Relationship[]): Truth =>
  pair ? is(pair, 'relationship', ...relationships) : unknown(`pairs.${victim.id}-${offender.id}.relationship`);

/** Former partners may be told as parents of the same child, which is one of two things that they are to each other. */
const areFormerPartners = (two: TwoPeople): Truth => (two.pair?.relationship === 'parent-of-the-same-child' ? yes(two.pair, 'wereOncePartners') : isA(two, 'former-partner'));

const sixteenOrOver = ({ victim, offender }: TwoPeople): Truth => all(atLeast(victim, 'age', 16), atLeast(offender, 'age', 16));

const isChild = ({ age }: { readonly age?: number | undefined }): boolean => age !== undefined && age < 16;

/** Of a child nothing is presumed, whoever the other is. */
const oneIsAChild = ({ victim, offender }: TwoPeople): boolean => isChild(victim) || isChild(offender);

/** A ruling that is not told has not been made: stalking stands until the registrar is satisfied otherwise (page 55). */
const presumed = (two: TwoPeople): Truth => (two.pair?.registrarSaysHarassmentOnly === true || oneIsAChild(two) ? false : inTurn(isA(two, 'former-partner', 'parent-of-the-same-child'), sixteenOrOver(two), areFormerPartners(two)));

const ofVictims = (input: ConductCase, ask: (two: TwoPeople) => Truth): readonly Truth[] => victimsOf(input).map((victim) => any(...pairsOfVictim(input, victim).map(ask)));

/** Between former partners of 16 or over a course of conduct is stalking (page 55). */
export const presumedStalking = (input: ConductCase): Truth => any(...ofVictims(input, presumed));

/** Only said where they are told to be former partners: of a child it is harassment all the same whoever the other is, and that is not asked. */
export const formerPartnersUnderSixteen = (input: ConductCase): Truth => any(...ofVictims(input, (two) => inTurn(two.pair?.relationship === 'former-partner', not(sixteenOrOver(two)))));

/** Of every two of them the registrar, whose it is to say (page 55), is satisfied that it is harassment in law only. */
const isRuledHarassmentOnly = (input: ConductCase): Truth => {
  const pairs = victimsOf(input).flatMap((victim) => pairsOfVictim(input, victim));
  return pairs.length > 0 && all(...pairs.map((two) => inTurn(two.pair?.registrarSaysHarassmentOnly === true, areFormerPartners(two))));
};

/** The key feature of stalking (page 51), which a ruling that it is harassment only has weighed. */
export const isFixated = (input: ConductCase): Truth => inTurn(not(isRuledHarassmentOnly(input)), shows(input, 'fixated-or-obsessive'));

export const isStalking = (input: ConductCase): Truth => any(isFixated(input), presumedStalking(input));

/** Married, partners, engaged, relatives, or parents of the same child, now or once (page 54): each victim with somebody who did it. */
export const personallyConnected = (input: ConductCase): Truth => victimsOf(input).length > 0 && all(...ofVictims(input, (two) => isA(two, 'partner', 'former-partner', 'family', 'parent-of-the-same-child')));

/** Somebody of 16 or over against a child under 16 in their care: another offence covers that (page 55). */
export const byResponsibleAdult = (input: ConductCase): Truth =>
  inTurn(any(...victimsOf(input).map((victim) => not(atLeast(victim, 'age', 16)))), any(...offendersOf(input).map((offender) => atLeast(offender, 'age', 16))), yes(input.act, 'responsibleForChild'));

/** More than one occasion; of a course that is on the record one more is enough (page 58). */
export const isCourse = (input: ConductCase): Truth => any(atLeast(input.act, 'occasions', 2), joinsTheRecord({ act: input.act, victims: input.act.to, of: input.of }));
