/** The four circumstances that make a taking aggravated, and death (pages 75-76). */
import { has } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';
import { isDrivenDangerously } from './driven-dangerously.ts';

type Taking = ActCase<'vehicle'>;
type Act = Taking['act'];

const damageOnly = (act: Act): Truth => any(has(act, 'aggravation', 'accident-damaging-other-property'), has(act, 'aggravation', 'vehicle-damaged'));

export const isAggravated = ({ act, of }: Taking): Truth =>
  any(has(act, 'aggravation', 'dangerous-driving-made-out'), has(act, 'aggravation', 'accident-injuring'), damageOnly(act), isDrivenDangerously(act, of));

export const isDangerousDrivingAlone = (input: Taking): Truth => inTurn(has(input.act, 'aggravation', 'dangerous-driving-alleged'), not(isAggravated(input)), not(has(input.act, 'aggravation', 'accident-killing')));

/** The list has a code of its own where damage under 5,000 pounds is the only circumstance; no code where the value is not known. */
export const aggravatedCode = ({ act, of }: Taking): string | null => {
  const { aggravation, value } = act;
  if (aggravation?.some((each) => each === 'dangerous-driving-made-out' || each === 'accident-injuring') === true || isDrivenDangerously(act, of) === true) return '037/02';
  return value === undefined ? null : value < 5000 ? '131/03' : '037/02';
};
