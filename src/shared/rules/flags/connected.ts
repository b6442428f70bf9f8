/** Whether two of a crime are personally connected and both 16 or over (page 28), whatever was done. */
import { atLeast, is } from '../ask.ts';
import { all, any, inTurn, unknown, type Truth } from '../truth.ts';
import type { FlagCase } from './flag-case.ts';

type Two = { readonly victim: string; readonly offender: string };

/** The people the crime was done to, which an offence against the state may name too, with those who did it. */
const twos = ({ crime, of }: FlagCase): readonly Two[] =>
  crime.acts.flatMap(({ by, to }) => to.filter((id) => of.victims.get(id)?.kind === 'person' && crime.victims.includes(id)).flatMap((victim) => by.map((offender) => ({ victim, offender }))));

const isConnected = ({ of }: FlagCase, { victim, offender }: Two): Truth => {
  const pair = of.pairs.find((each) => each.victim === victim && each.offender === offender);
  return pair === undefined ? unknown(`pairs.${victim}-${offender}.relationship`) : is(pair, 'relationship', 'partner', 'former-partner', 'family', 'parent-of-the-same-child');
};

const areSixteen = ({ of }: FlagCase, { victim, offender }: Two): Truth => {
  const [one, other] = [of.victims.get(victim), of.offenders.get(offender)];
  return one === undefined || other === undefined ? false : all(atLeast(one, 'age', 16), atLeast(other, 'age', 16));
};

const areOrWerePartners = ({ of }: FlagCase, { victim, offender }: Two): boolean =>
  of.pairs.some((pair) => pair.victim === victim && pair.offender === offender && (pair.relationship === 'partner' || pair.relationship === 'former-partner' || (pair.relationship === 'parent-of-the-same-child' && pair.wereOncePartners === true)));

/** Only where the facts say so: nothing is asked. */
export const areToldAsIntimateAdults = (input: FlagCase): boolean => twos(input).some((two) => areOrWerePartners(input, two) && areSixteen(input, two) === true);

/** Ages are asked only of those who are connected. */
export const areConnectedAdults = (input: FlagCase): Truth => any(...twos(input).map((two) => inTurn(isConnected(input, two), areSixteen(input, two))));
