/** Section 141 (1A) of the Criminal Justice Act 1988 is on the list from 1 April 2022. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isOffensiveWeapon } from './weapons.ts';

export const offensiveWeaponInPrivateBeforeApril2022: ClassificationRule<'weapon'> = {
  id: 'offensive-weapon-in-private-before-april-2022',
  sentence: 'Before April 2022 having an offensive weapon in a private place was no offence of the list, whichever it was.',
  cites: [crr('94'), offenceList],
  until: '2022-04-01',
  law: true,
  apply: ({ act }) => when(inTurn(isOffensiveWeapon(act), is(act, 'deed', 'had', 'trespassed-with'), is(act, 'place', 'private'), yes(act, 'prohibitedInPrivate')), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was no offence of the list yet.'),
};
