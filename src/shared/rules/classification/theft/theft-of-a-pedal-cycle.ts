/** Class 44. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byIntent } from '../by-intent.ts';
import { isCycle } from './electric.ts';

export const theftOfAPedalCycle: ClassificationRule<'theft'> = {
  id: 'theft-of-a-pedal-cycle',
  sentence: 'Stealing a pedal cycle, or taking it without consent, is a class of its own; an electric bike within the limits is a pedal cycle.',
  cites: [crr('79')],
  apply: ({ act }) => when(inTurn(isCycle(act), not(is(act, 'from', 'shop'))), offence('44', byIntent(act, '44')), 'A pedal cycle was taken.'),
};
