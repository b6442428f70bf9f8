/** What the list makes no offence. */
import { is, known, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const noWeaponOffence: ClassificationRule<'weapon'> = {
  id: 'no-weapon-offence',
  sentence: 'Having a blade, a corrosive substance or an ordinary offensive weapon in private is no offence of the list, nor is an air weapon or imitation there, or a firearm under a certificate.',
  cites: [crr('94'), offenceList],
  apply: ({ act }) =>
    when(
      inTurn(
        known(act, 'weapon'),
        is(act, 'deed', 'had', 'trespassed-with'),
        any(
          inTurn(is(act, 'weapon', 'blade-or-point'), is(act, 'place', 'private')),
          inTurn(is(act, 'weapon', 'corrosive-substance'), is(act, 'place', 'private', 'school')),
          inTurn(is(act, 'weapon', 'offensive-weapon'), is(act, 'place', 'private'), not(yes(act, 'prohibitedInPrivate'))),
          inTurn(is(act, 'weapon', 'air-weapon', 'imitation-firearm'), is(act, 'deed', 'had'), is(act, 'intent', 'none'), not(is(act, 'place', 'public'))),
          inTurn(is(act, 'weapon', 'firearm', 'shotgun'), is(act, 'deed', 'had'), is(act, 'intent', 'none'), yes(act, 'certificate'), not(is(act, 'place', 'public'))),
        ),
      ),
      { is: 'not-notifiable', instead: 'nsir-incident' },
      'It is no offence of the list to have it there.',
    ),
};
