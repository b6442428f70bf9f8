/** The four circumstances that make a taking aggravated, and death (pages 75-76). */
import { has } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

type Act = ActCase<'vehicle'>['act'];

const damageOnly = (act: Act): Truth => any(has(act, 'aggravation', 'accident-damaging-other-property'), has(act, 'aggravation', 'vehicle-damaged'));

export const isAggravated = (act: Act): Truth => any(has(act, 'aggravation', 'dangerous-driving-made-out'), has(act, 'aggravation', 'accident-injuring'), damageOnly(act));

export const isDangerousDrivingAlone = (act: Act): Truth => inTurn(has(act, 'aggravation', 'dangerous-driving-alleged'), not(isAggravated(act)), not(has(act, 'aggravation', 'accident-killing')));

/** The list has a code of its own where damage under 5,000 pounds is the only circumstance; no code where the value is not known. */
export const aggravatedCode = ({ aggravation, value }: Act): string | null => {
  if (aggravation?.some((each) => each === 'dangerous-driving-made-out' || each === 'accident-injuring') === true) return '037/02';
  return value === undefined ? null : value < 5000 ? '131/03' : '037/02';
};
