/** Section 75A of the Serious Crime Act 2015. The codes for a constable and an emergency worker began on 1 April 2025; before, both were 8N. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity, withInjury } from './assault-case.ts';

export const strangulation: ClassificationRule<'assault'> = {
  id: 'strangulation',
  sentence: 'Strangling or suffocating somebody is 008/77; no injury and no particular force are needed.',
  cites: [crr('42-43')],
  from: '2022-06-07',
  overrides: ['actual-bodily-harm', 'no-injury'],
  apply: (input) => byCapacity(yes(input.act, 'strangled'), input, withInjury, '008/77', 'The victim was strangled or suffocated.'),
};
