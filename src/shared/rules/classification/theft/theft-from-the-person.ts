/** Class 39. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { ordinaryGoods } from './goods.ts';

export const theftFromThePerson: ClassificationRule<'theft'> = {
  id: 'theft-from-the-person',
  sentence: 'Stealing without force what the victim wears, carries or has attached is theft from the person, even where some force is directed at the property alone.',
  cites: [crr('78-79')],
  apply: ({ act }) => when(inTurn(ordinaryGoods(act), is(act, 'from', 'person')), offence('39', '039/00'), 'It was stolen from the person, and no force was directed at the victim.'),
};
