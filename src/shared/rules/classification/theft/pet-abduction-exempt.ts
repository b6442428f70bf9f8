/** The Act exempts it; whether it is theft the text does not say. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { isExempt } from './pet-case.ts';

export const petAbductionExempt: ClassificationRule<'theft'> = {
  id: 'pet-abduction-exempt',
  sentence: 'A former member of the household is exempt from pet abduction, and detaining a cat is no abduction.',
  cites: [crr('82-83')],
  apply: (input) => refer(isExempt(input), 'The Pet Abduction Act exempts this; whether it is a theft is for the registrar.'),
};
