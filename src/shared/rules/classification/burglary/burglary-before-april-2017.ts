/** The classes of those years (28A to 28D, 29, 30A, 30B, 31) went by dwelling or not; their text is not at hand. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isTheftFromAnOpenShop } from './burglary-case.ts';

export const burglaryBeforeApril2017: ClassificationRule<'burglary'> = {
  id: 'burglary-before-april-2017',
  sentence: 'Before April 2017 burglary went by dwelling or not, under classes that have ended.',
  cites: [crr('73')],
  until: '2017-04',
  apply: ({ act }) => refer(not(isTheftFromAnOpenShop(act)), 'The rules for burglary before April 2017 are not at hand.'),
};
