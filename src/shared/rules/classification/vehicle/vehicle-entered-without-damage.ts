/** Class 126, by the chart of page 78. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const vehicleEnteredWithoutDamage: ClassificationRule<'vehicle'> = {
  id: 'vehicle-entered-without-damage',
  sentence: 'Entry to an unlocked vehicle, or without damage, is interference unless credible evidence shows that crime was not intended.',
  cites: [crr('78')],
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'entered'), not(is(act, 'crimeNotIntended', true))), offence('126', '126/00'), 'The vehicle was entered, and no credible evidence shows that no crime was intended.'),
};
