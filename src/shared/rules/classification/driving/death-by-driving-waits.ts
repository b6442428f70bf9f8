/** Classes 4/4, 4/6 and 4/8 until then. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { waits } from './driving-case.ts';

export const deathByDrivingWaits: ClassificationRule<'driving'> = {
  id: 'death-by-driving-waits',
  sentence: 'Until the investigation confirms an offence, a death by driving is N300/04.',
  cites: [crr('36-37')],
  from: '2024',
  apply: (input) => when(inTurn(is(input.act, 'result', 'death'), waits(input)), { is: 'waiting', instead: 'N300/04' }, 'No offence of driving is made out yet.'),
};
