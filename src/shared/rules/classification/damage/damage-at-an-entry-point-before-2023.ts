/** The wording of those years is not at hand. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { isAttemptToBurgle } from './damage-case.ts';

export const damageAtAnEntryPointBefore2023: ClassificationRule<'damage'> = {
  id: 'damage-at-an-entry-point-before-2023',
  sentence: 'Until April 2023 attempted burglary had other classes.',
  cites: [crr('74')],
  until: '2023-04',
  overrides: ['criminal-damage-residential', 'criminal-damage-business-and-community', 'racially-or-religiously-aggravated-damage', 'aggravated-damage-endangering-life'],
  apply: ({ act }) =>
    refer(isAttemptToBurgle(act, 'home', 'other-residential-building', 'business-outbuilding', 'business-or-community-building'), 'Attempted burglary is likelier than damage, under the classes in force before April 2023.'),
};
