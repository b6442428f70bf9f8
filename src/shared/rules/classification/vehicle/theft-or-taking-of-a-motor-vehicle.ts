/** Class 48. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byIntent } from '../by-intent.ts';

export const theftOrTakingOfAMotorVehicle: ClassificationRule<'vehicle'> = {
  id: 'theft-or-taking-of-a-motor-vehicle',
  sentence: 'Stealing a motor vehicle, or taking it without consent, is a class of its own.',
  cites: [crr('76')],
  apply: ({ act }) => when(is(act, 'deed', 'taken'), offence('48', byIntent(act, '48')), 'A motor vehicle was taken.'),
};
