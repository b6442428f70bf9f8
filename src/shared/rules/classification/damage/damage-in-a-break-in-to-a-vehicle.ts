/** Class 126, by the chart of page 78. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isInterference } from './damage-case.ts';

export const damageInABreakInToAVehicle: ClassificationRule<'damage'> = {
  id: 'damage-in-a-break-in-to-a-vehicle',
  sentence: 'Damage to a vehicle is vehicle interference where stealing it, from it or taking it is likelier to have been meant.',
  cites: [crr('78')],
  overrides: ['criminal-damage-to-a-vehicle', 'racially-or-religiously-aggravated-damage', 'aggravated-damage-endangering-life'],
  apply: ({ act }) => when(isInterference(act), offence('126', '126/00'), 'Stealing or taking is likelier to have been meant than damage.'),
};
