/** Class 126, by the chart of page 78. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const vehicleInterference: ClassificationRule<'vehicle'> = {
  id: 'vehicle-interference',
  sentence: 'Interference with a vehicle without damage, or with damage where theft or taking is likelier to have been meant, is vehicle interference.',
  cites: [crr('77-78')],
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'interfered-with'), any(not(is(act, 'damaged', true)), inTurn(is(act, 'damaged', true), is(act, 'likelier', 'theft-or-taking')))), offence('126', '126/00'), 'There was no damage, or stealing or taking is likelier to have been meant.'),
};
