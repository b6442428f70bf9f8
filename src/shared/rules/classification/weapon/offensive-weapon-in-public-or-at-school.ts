/** Class 10C. A threat that falls short of its test is still possession. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isOffensiveWeapon, isHad, possession } from './weapons.ts';

export const offensiveWeaponInPublicOrAtSchool: ClassificationRule<'weapon'> = {
  id: 'offensive-weapon-in-public-or-at-school',
  sentence: 'Having an offensive weapon in a public place or on school premises is recorded in class 10C.',
  cites: [crr('94'), offenceList],
  apply: ({ act }) =>
    when(
      inTurn(isOffensiveWeapon(act), is(act, 'place', 'public', 'school'), isHad(act)),
      possession('10C', act.place === 'school' ? '008/28' : '008/11'),
      'An offensive weapon was had.',
    ),
};
