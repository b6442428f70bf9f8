/** Class 10C, or 10D for a blade. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isBlade, threat } from './weapons.ts';

export const threatWithAWeaponAtSchool: ClassificationRule<'weapon'> = {
  id: 'threat-with-a-weapon-at-school',
  sentence: 'Threatening somebody with an offensive weapon or a blade on school or further education premises is an offence where there is an immediate risk of serious physical harm.',
  cites: [crr('94')],
  apply: ({ act }) =>
    when(
      inTurn(is(act, 'weapon', 'blade-or-point', 'offensive-weapon'), is(act, 'deed', 'threatened-with'), is(act, 'place', 'school'), is(act, 'riskFeared', 'serious-physical-harm')),
      isBlade(act) === true ? threat('10D', '008/62', act) : threat('10C', '008/63', act),
      'There was an immediate risk of serious physical harm.',
    ),
};
