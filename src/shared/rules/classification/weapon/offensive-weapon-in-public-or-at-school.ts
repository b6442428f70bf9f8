/** Class 10C. A threat that falls short of its test is still possession. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isOffensiveWeapon, possession } from './weapons.ts';

export const offensiveWeaponInPublicOrAtSchool: ClassificationRule<'weapon'> = {
  id: 'offensive-weapon-in-public-or-at-school',
  sentence: 'Having an offensive weapon in a public place or on school premises is recorded in class 10C.',
  cites: [crr('94'), offenceList],
  apply: ({ act }) =>
    when(
      inTurn(isOffensiveWeapon(act), is(act, 'place', 'public', 'school'), any(is(act, 'deed', 'had', 'trespassed-with'), inTurn(is(act, 'deed', 'threatened-with'), is(act, 'riskFeared', 'none')))),
      possession('10C', act.place === 'school' ? '008/28' : '008/11'),
      'An offensive weapon was had.',
    ),
};
