/** Classes 4/4 and 4/8 until then. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { waits } from './driving-case.ts';

export const seriousInjuryByDrivingWaits: ClassificationRule<'driving'> = {
  id: 'serious-injury-by-driving-waits',
  sentence: 'Until the investigation confirms an offence, a serious injury by driving is a crime related incident.',
  cites: [crr('37')],
  apply: (input) => when(inTurn(is(input.act, 'result', 'serious-injury'), waits(input)), { is: 'waiting', instead: 'crime-related-incident' }, 'No offence of driving is made out yet.'),
};
