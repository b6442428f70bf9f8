/** Code 049/10. The Act does not extend to Wales, and did not exist before 24 August 2024. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isOutsideTheAct } from './pet-case.ts';

export const petTakenInWales: ClassificationRule<'theft'> = {
  id: 'pet-taken-in-wales',
  sentence: 'In Wales, a dog or cat that is taken is recorded under other law: other theft.',
  cites: [crr('82-83')],
  apply: (input) => when(isOutsideTheAct(input), offence('49', '049/10'), 'The Pet Abduction Act does not apply: it is other theft.'),
};
