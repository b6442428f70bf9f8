/** Class 56A. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byFire, endangersLife } from './damage-case.ts';

export const arsonEndangeringLife: ClassificationRule<'damage'> = {
  id: 'arson-endangering-life',
  sentence: 'Destroying or damaging property by fire where life is endangered is arson endangering life; no injury and no attempt to kill are needed.',
  cites: [crr('84')],
  apply: ({ act }) => when(inTurn(byFire(act), endangersLife(act)), offence('56A', '056/01'), 'Property was damaged by fire, and life was endangered.'),
};
