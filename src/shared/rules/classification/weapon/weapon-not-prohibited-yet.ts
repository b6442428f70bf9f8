/** The Offensive Weapons Act 2019 made both offences in April 2022. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const weaponNotProhibitedYet: ClassificationRule<'weapon'> = {
  id: 'weapon-not-prohibited-yet',
  sentence: 'Before April 2022 neither a corrosive substance in public nor a prohibited weapon in private was an offence of the list.',
  cites: [crr('94'), offenceList],
  until: '2022-04-01',
  law: true,
  apply: ({ act }) =>
    when(
      any(inTurn(is(act, 'weapon', 'corrosive-substance'), is(act, 'deed', 'had', 'trespassed-with'), is(act, 'place', 'public')), inTurn(is(act, 'weapon', 'offensive-weapon'), is(act, 'deed', 'had'), is(act, 'place', 'private'), yes(act, 'prohibitedInPrivate'))),
      { is: 'not-notifiable', instead: 'nsir-incident' },
      'It was no offence of the list yet.',
    ),
};
