/** Code 049/03. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isAbduction } from './pet-case.ts';

export const petAbduction: ClassificationRule<'theft'> = {
  id: 'pet-abduction',
  sentence: 'In England, taking a dog or cat from lawful control, or detaining a dog, is pet abduction.',
  cites: [crr('82-83')],
  apply: (input) => when(isAbduction(input), offence('49', '049/03'), 'A dog was taken or detained, or a cat taken, in England.'),
};
