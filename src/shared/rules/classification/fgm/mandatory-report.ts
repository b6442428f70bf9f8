/** The duty is to report known cases in girls under 18 (page 44): of somebody known to be older none is made under it, whatever is told. */
import { yes } from '../../ask.ts';
import { victimsOf, type ActCase } from '../../facts/case.ts';
import { inTurn, type Truth } from '../../truth.ts';

const isOfAdults = (input: ActCase<'fgm'>): boolean => {
  const victims = victimsOf(input);
  return victims.length > 0 && victims.every(({ age }) => age !== undefined && age >= 18);
};

export const isMandatoryReport = (input: ActCase<'fgm'>): Truth => inTurn(!isOfAdults(input), yes(input.act, 'mandatoryReport'));
