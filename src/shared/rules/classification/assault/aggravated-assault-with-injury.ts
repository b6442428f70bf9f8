/** Class 8P. Section 18 has no aggravated form: it stays 5D. */
import { has, is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isStrangled } from './strangled.ts';
import type { AssaultCase } from './assault-case.ts';

const code = (input: AssaultCase): string => {
  if (input.act.injury === 'wound' || input.act.injury === 'serious') return '008/59';
  return isStrangled(input) === true ? '008/78' : '008/60';
};

export const aggravatedAssaultWithInjury: ClassificationRule<'assault'> = {
  id: 'aggravated-assault-with-injury',
  sentence: 'A wounding, an assault occasioning actual bodily harm or a strangulation that is racially or religiously aggravated is 8P.',
  cites: [crr('44')],
  overrides: ['serious-harm', 'strangulation', 'actual-bodily-harm', 'no-injury'],
  apply: (input) =>
    when(
      inTurn(has(input.act, 'features', 'racially-or-religiously-aggravated'), any(isStrangled(input), is(input.act, 'injury', 'actual', 'wound', 'serious'))),
      offence('8P', code(input)),
      'The assault with injury is racially or religiously aggravated.',
    ),
};
