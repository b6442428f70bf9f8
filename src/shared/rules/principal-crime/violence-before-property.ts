/** Where the table does not settle it: violence before property. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { groupOf, isProperty, isViolence } from './groups.ts';
import { eitherWay, type PrincipalRule } from './pair-of-crimes.ts';

export const violenceBeforeProperty: PrincipalRule = {
  id: 'violence-before-property',
  sentence: 'The most serious violent crime, rape included, generally takes precedence over the most serious property crime.',
  cites: [crr('13')],
  overrides: ['longer-maximum-sentence'],
  apply: eitherWay((high, low, of) => when(isViolence(groupOf(high, of)) && isProperty(groupOf(low, of)), 'one', `${high.class} is violence and ${low.class} is property crime.`)),
};
