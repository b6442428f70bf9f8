/** Class 40. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { ordinaryGoods } from './goods.ts';

export const theftInADwelling: ClassificationRule<'theft'> = {
  id: 'theft-in-a-dwelling',
  sentence: 'Stealing in a dwelling, other than from an automatic machine or meter, is a class of its own.',
  cites: [crr('81')],
  apply: ({ act }) => when(inTurn(ordinaryGoods(act), is(act, 'from', 'dwelling')), offence('40', '040/00'), 'It was stolen in a dwelling.'),
};
