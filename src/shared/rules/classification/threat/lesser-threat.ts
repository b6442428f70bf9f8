/** What the rules ask of a threat that is no threat to kill: of other violence, or not meant to be feared as one. */
import { is, yes } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

export const isLesserThreat = ({ act }: ActCase<'threat'>): Truth => any(act.meantToBeFeared === false, is(act, 'of', 'violence'), inTurn(is(act, 'of', 'death'), not(yes(act, 'meantToBeFeared'))));

/** In public nobody need have feared it: section 4 asks what was meant or likely (page 86). Where violence was feared, it is public order as well (page 45). */
export const isFearOrProvocation = ({ act }: ActCase<'threat'>): Truth => {
  const feared = yes(act, 'feared');
  return feared === false ? yes(act, 'meantOrLikelyToBeBelieved') : feared;
};

/** Made face to face in such a place, and no threat to kill. */
export const isLesserThreatIn = (input: ActCase<'threat'>, place: NonNullable<ActCase<'threat'>['act']['place']>): Truth => inTurn(isLesserThreat(input), is(input.act, 'means', 'face-to-face'), is(input.act, 'place', place));
