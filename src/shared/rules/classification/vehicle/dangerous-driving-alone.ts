/** Class 48 until then; afterwards it may be reclassified. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byIntent } from '../by-intent.ts';
import { isDangerousDrivingAlone } from './aggravated.ts';

export const dangerousDrivingAlone: ClassificationRule<'vehicle'> = {
  id: 'dangerous-driving-alone',
  sentence: 'Where dangerous driving is the only circumstance, the theft or taking is recorded until an investigation confirms it.',
  cites: [crr('75')],
  apply: (input) => when(inTurn(is(input.act, 'deed', 'taken'), isDangerousDrivingAlone(input)), offence('48', byIntent(input.act, '48')), 'Only dangerous driving is alleged, and it is not made out yet.'),
};
