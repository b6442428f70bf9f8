/** Class 10C, or 10D for a blade. The test: what a reasonable person exposed to it would think. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isBlade, isFirearm, threat } from './weapons.ts';

export const threatWithAWeaponInPublic: ClassificationRule<'weapon'> = {
  id: 'threat-with-a-weapon-in-public',
  sentence: 'Threatening with an offensive weapon, a corrosive substance or a blade in a public place takes a threat at which a reasonable person would think they were at immediate risk of physical harm.',
  cites: [crr('94')],
  apply: ({ act }) =>
    when(
      inTurn(not(isFirearm(act)), is(act, 'deed', 'threatened-with'), is(act, 'place', 'public'), is(act, 'riskFeared', 'physical-harm', 'serious-physical-harm')),
      isBlade(act) === true ? threat('10D', '008/64', act) : threat('10C', '008/61', act),
      'A reasonable person would think they were at immediate risk of physical harm.',
    ),
};
