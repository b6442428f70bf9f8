/** A threat that is no threat to kill: of other violence, or not meant to be feared as one. */
import { is, yes } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

export const isLesserThreat = ({ act }: ActCase<'threat'>): Truth => any(act.meantToBeFeared === false, is(act, 'of', 'violence'), inTurn(is(act, 'of', 'death'), not(yes(act, 'meantToBeFeared'))));
