/** Class 49. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { ordinaryGoods } from './goods.ts';

export const otherTheft: ClassificationRule<'theft'> = {
  id: 'other-theft',
  sentence: 'A theft that no other class has is other theft, such as of personal property in the public part of public transport.',
  cites: [crr('76'), crr('82')],
  apply: ({ act }) => when(inTurn(ordinaryGoods(act), is(act, 'from', 'public-transport', 'elsewhere')), offence('49', '049/10'), 'No other class has this theft.'),
};
