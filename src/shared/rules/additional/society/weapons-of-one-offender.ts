/** Page 94 prints one general rule for all five classes of weapons. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { goesBefore, isBySame, isWeapons } from './goes-before.ts';

export const weaponsOfOneOffender: BesideRule = {
  id: 'weapons-of-one-offender',
  sentence: 'Of several weapons of one offender or group one crime is counted, the gravest.',
  cites: [crr('12-13'), crr('94')],
  overrides: ['weapon-used', 'weapon-not-used'],
  apply: ({ crime, others, of }) => when(isWeapons(crime) && others.some((other) => isWeapons(other) && isBySame(crime, other) && goesBefore(other, crime, of)), 'swallowed', 'One weapons offence of the offender is counted.'),
};
