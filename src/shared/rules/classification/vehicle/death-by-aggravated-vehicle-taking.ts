/** Class 37/1. */
import { has, is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const deathByAggravatedVehicleTaking: ClassificationRule<'vehicle'> = {
  id: 'death-by-aggravated-vehicle-taking',
  sentence: 'Where an accident owing to the driving of the taken vehicle kills, and the link is known at the time of recording, it is death by aggravated vehicle taking.',
  cites: [crr('76')],
  overrides: ['theft-or-taking-of-a-motor-vehicle', 'aggravated-vehicle-taking'],
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'taken'), has(act, 'aggravation', 'accident-killing')), offence('37/1', '037/01'), 'The driving of the taken vehicle caused an accident that killed.'),
};
