/** What every rule about driving that harms shares. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';
import { isSince } from '../day-of-law.ts';
import { killing, seriouslyInjuring, type DrivingOffence } from './driving-offences.ts';

type DrivingCase = ActCase<'driving'>;

/** The offence alleged, where there is one in law on the day of the act. */
export const alleged = (input: DrivingCase): DrivingOffence | null => {
  const { result, manner = 'not-known' } = input.act;
  const found = result === 'death' ? killing[manner] : result === 'serious-injury' ? seriouslyInjuring[manner] : undefined;
  return found === undefined || (found.since !== undefined && !isSince(input, found.since)) ? null : found;
};

/** Class 4/9 is not about the standard of driving, and needs no investigation of it; not made out it is none, and the death still is one. */
export const isOfTheDriver = ({ act }: DrivingCase): Truth => inTurn(act.pointsToProve !== 'not-made-out', is(act, 'manner', 'disqualified', 'unlicensed-or-uninsured'));

export const harms = ({ act }: DrivingCase): Truth => is(act, 'result', 'death', 'serious-injury');

export const madeOut = ({ act }: DrivingCase): Truth => is(act, 'pointsToProve', 'made-out');

export const isDangerousOnly = ({ act }: DrivingCase): Truth => inTurn(is(act, 'result', 'neither'), is(act, 'manner', 'dangerous'));

/** An offence of driving that is alleged, or none yet, and not made out (page 37). */
export const waits = (input: DrivingCase): Truth => inTurn(not(isOfTheDriver(input)), any(alleged(input) === null, not(madeOut(input))));
