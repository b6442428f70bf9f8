/** The text decides by which is worth more and is silent where neither is. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isRobberyOfGoods, worthTheSame } from './stealing-case.ts';
import { withoutForce } from './without-force.ts';

export const robbedOfEqualValues: ClassificationRule<'theft' | 'burglary' | 'vehicle'> = {
  id: 'robbed-of-equal-values',
  sentence: 'Where personal and business property are robbed together the respective values decide the class; of equal values the text says nothing.',
  cites: [crr('72')],
  overrides: withoutForce,
  apply: ({ act }) => refer(inTurn(isRobberyOfGoods(act), worthTheSame(act)), 'Personal and business property of the same value were robbed: 34A or 34B.'),
};
