/** Class 49; the list has a code for it. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { ordinaryGoods } from './goods.ts';

export const removalFromAPlaceOpenToThePublic: ClassificationRule<'theft'> = {
  id: 'removal-from-a-place-open-to-the-public',
  sentence: 'Removing an article from a place open to the public is other theft.',
  cites: [crr('82')],
  apply: ({ act }) => when(inTurn(ordinaryGoods(act), is(act, 'from', 'place-open-to-the-public')), offence('49', '049/11'), 'It was removed from a place open to the public.'),
};
