/** Class 8R. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerRecipient: UnitRule = {
  id: 'one-crime-per-recipient',
  sentence: 'One malicious communication is counted for each recipient.',
  cites: [crr('58')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['8R']), 'victim', 'One crime is counted for each recipient.'),
};
