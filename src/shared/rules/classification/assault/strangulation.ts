/** Section 75A of the Serious Crime Act 2015. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isStrangled } from './strangled.ts';

export const strangulation: ClassificationRule<'assault'> = {
  id: 'strangulation',
  sentence: 'Strangling or suffocating somebody is 8N 008/77; no injury and no particular force are needed.',
  cites: [crr('42-43')],
  overrides: ['actual-bodily-harm', 'no-injury'],
  apply: (input) => when(isStrangled(input), offence('8N', '008/77'), 'The victim was strangled or suffocated.'),
};
