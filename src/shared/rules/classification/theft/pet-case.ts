/** What the rules about taking a dog or a cat share. The Pet Abduction Act 2024 came into force on 24 August 2024, and applies to what was done since. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

type Case = ActCase<'theft'>;

const begins = '2024-08-24';

const isPet = ({ act }: Case): Truth => is(act, 'goods', 'dog', 'cat');

/** A day that is not told is taken to be that of the decision. */
const underTheAct = (input: Case): Truth => inTurn(isPet(input), (input.act.on ?? input.of.day) >= begins, is(input.act, 'country', 'england'));

/** Taking either, or detaining a dog (page 82). */
const isForbidden = ({ act }: Case): Truth => any(is(act, 'goods', 'dog'), is(act, 'petDeed', 'taken'));

export const isAbduction = (input: Case): Truth => inTurn(underTheAct(input), isForbidden(input), not(is(input.act, 'livedTogether', true)));

/** In England, but outside the Act: a cat that was only detained, or people who had lived together with the animal. */
export const isExempt = (input: Case): Truth => inTurn(underTheAct(input), any(not(isForbidden(input)), is(input.act, 'livedTogether', true)));

/** In Wales, or before the Act. */
export const isOutsideTheAct = (input: Case): Truth => inTurn(isPet(input), any((input.act.on ?? input.of.day) < begins, is(input.act, 'country', 'wales')));
