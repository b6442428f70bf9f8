/** Where rules refuse or stay silent, and one allows: what a refusal is worth while other rules still need facts. */
import type { LocalDate } from '../domain/local-date.ts';
import { inForceOn } from './in-force.ts';
import type { Rule } from './rule.ts';
import type { Weighed } from './weigh.ts';

/** A refusal by a rule that is certainly in force stands whatever is still unknown beside it: no fact can lift it. */
export const refusedFirst = <I>(rules: readonly Rule<I, boolean>[], weighed: Weighed<boolean>, day: LocalDate): Weighed<boolean> => {
  const isCertain = (id: string): boolean => rules.some((rule) => rule.id === id && inForceOn(day, rule) === 'yes');
  const refusals = weighed.said.flatMap(({ rule, cites, finding }) => (finding.says === 'holds' && !finding.outcome && isCertain(rule) ? [{ rule, cites, because: finding.because }] : []));
  if (refusals.length === 0) return weighed;
  return { ...weighed, answer: { is: 'settled', outcome: false, because: refusals.map(({ because }) => because).join(' '), by: refusals.map(({ rule }) => rule), cites: refusals.flatMap(({ cites }) => cites) } };
};
