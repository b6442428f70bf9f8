/** Harassment, stalking, controlling or coercive behaviour. */
import { crr } from '../../cite.ts';
import { breachCodes } from '../../classification/breach-of-order/breaches.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerIntendedVictimOfConduct: UnitRule = {
  id: 'one-crime-per-intended-victim-of-conduct',
  sentence: 'One conduct crime is counted for each specific intended victim.',
  cites: [crr('55')],
  overrides: general,
  apply: (input) =>
    when(input.act.to.length > 0 && isOfClass(input, ['8L', '8M', '8Q', '8U']) && !breachCodes.has(input.offence.code ?? ''), 'victim', 'One conduct crime is counted for each intended victim.'),
};
