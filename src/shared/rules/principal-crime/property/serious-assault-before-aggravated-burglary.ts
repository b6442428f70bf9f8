/** Page 74, as the look-up table has it too (T4): the table does not go by the maximum sentence there. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { eitherWay, type PrincipalRule } from '../pair-of-crimes.ts';

const serious = new Set(['005/01', '008/01']);
const aggravated = new Set(['29A', '29B', '29C', '31A']);

export const seriousAssaultBeforeAggravatedBurglary: PrincipalRule = {
  id: 'serious-assault-before-aggravated-burglary',
  sentence: 'An assault of section 20 or above in the course of an aggravated burglary generally takes precedence over it.',
  cites: [crr('74'), crr('14')],
  overrides: ['violence-before-property', 'longer-maximum-sentence'],
  apply: eitherWay((high, low) => when(serious.has(high.code ?? '') && aggravated.has(low.class ?? ''), 'one', 'The assault is of section 20 or above.')),
};
