/** Class 58C, by the chart of page 78. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { damageCode } from '../damage/damage-case.ts';

export const damageLikelierThanInterference: ClassificationRule<'vehicle'> = {
  id: 'damage-likelier-than-interference',
  sentence: 'Interference with damage, where only damage is likelier to have been meant, is criminal damage to a vehicle.',
  cites: [crr('78')],
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'interfered-with'), is(act, 'damaged', true), is(act, 'likelier', 'damage')), offence('58C', damageCode(act)), 'The vehicle was damaged, and damage is likelier to have been meant.'),
};
