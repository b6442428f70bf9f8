/** Class 49, by the table of page 75. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isVacantCaravan } from './burglary-case.ts';

export const vacantCaravanOrBoat: ClassificationRule<'burglary'> = {
  id: 'vacant-caravan-or-boat',
  sentence: 'Breaking into a caravan or holiday boat that stands vacant, to steal, is other theft.',
  cites: [crr('75')],
  apply: ({ act }) => when(inTurn(isVacantCaravan(act), is(act, 'purpose', 'steal')), offence('49', '049/10'), 'A caravan or holiday boat stood vacant.'),
};
