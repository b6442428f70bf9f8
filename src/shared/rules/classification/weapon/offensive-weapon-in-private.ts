/** Class 10C: since 1 April 2022, by the list. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isOffensiveWeapon, possession } from './weapons.ts';

export const offensiveWeaponInPrivate: ClassificationRule<'weapon'> = {
  id: 'offensive-weapon-in-private',
  sentence: 'Having a prohibited offensive weapon in a private place is an offence since April 2022.',
  cites: [crr('94'), offenceList],
  from: '2022-04-01',
  law: true,
  apply: ({ act }) => when(inTurn(isOffensiveWeapon(act), is(act, 'deed', 'had', 'trespassed-with'), is(act, 'place', 'private'), yes(act, 'prohibitedInPrivate')), possession('10C', '197/21'), 'It may not be had even in private.'),
};
