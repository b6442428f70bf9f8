/** Class 105B. */
import { has, is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isStrangled } from './strangled.ts';

export const aggravatedAssaultWithoutInjury: ClassificationRule<'assault'> = {
  id: 'aggravated-assault-without-injury',
  sentence: 'An assault without injury that is racially or religiously aggravated is 105B.',
  cites: [crr('45')],
  overrides: ['no-injury'],
  apply: (input) =>
    when(
      inTurn(has(input.act, 'features', 'racially-or-religiously-aggravated'), not(isStrangled(input)), is(input.act, 'injury', 'none', 'passing-pain')),
      offence('105B', '008/57'),
      'The assault without injury is racially or religiously aggravated.',
    ),
};
