/** What the rules about a course of conduct ask together. */
import { atLeast, has, is } from '../../ask.ts';
import { offendersOf, victimsOf, type ActCase } from '../../facts/case.ts';
import { all, any, unknown, type Truth } from '../../truth.ts';

export type ConductCase = ActCase<'course-of-conduct'>;

type Feature = NonNullable<ConductCase['act']['features']>[number];

export const shows = ({ act }: ConductCase, feature: Feature): Truth => has(act, 'features', feature);

const pairsOf = (input: ConductCase) => victimsOf(input).flatMap((victim) => offendersOf(input).map((offender) => ({ victim, offender, pair: input.of.pairs.find((each) => each.victim === victim.id && each.offender === offender.id) })));

/** The offender is a former partner of the victim. */
export const formerPartners = (input: ConductCase): Truth =>
  any(...pairsOf(input).map(({ victim, offender, pair }) => (pair ? is(pair, 'relationship', 'former-partner') : unknown(`pairs.${victim.id}-${offender.id}.relationship`))));

export const bothSixteenOrOver = (input: ConductCase): Truth => all(...pairsOf(input).flatMap(({ victim, offender }) => [atLeast(victim, 'age', 16), atLeast(offender, 'age', 16)]));

/** A ruling that is not told has not been made: stalking stands until the registrar is satisfied otherwise (page 55). */
const registrarSaysHarassmentOnly = (input: ConductCase): boolean => pairsOf(input).some(({ pair }) => pair?.registrarSaysHarassmentOnly === true);

/** Between former partners of 16 or over a course of conduct is stalking (page 55). */
export const presumedStalking = (input: ConductCase): Truth => (registrarSaysHarassmentOnly(input) ? false : all(formerPartners(input), bothSixteenOrOver(input)));

export const isStalking = (input: ConductCase): Truth => any(shows(input, 'fixated-or-obsessive'), presumedStalking(input));

/** Married, partners, engaged, relatives, or parents of the same child, now or once (page 54). */
export const personallyConnected = (input: ConductCase): Truth =>
  any(
    ...pairsOf(input).map(({ victim, offender, pair }) =>
      pair ? is(pair, 'relationship', 'partner', 'former-partner', 'family', 'parent-of-the-same-child') : unknown(`pairs.${victim.id}-${offender.id}.relationship`),
    ),
  );

export const twoOccasions = ({ act }: ConductCase): Truth => atLeast(act, 'occasions', 2);

