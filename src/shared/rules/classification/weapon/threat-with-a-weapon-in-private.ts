/** Class 10C, or 10D for a blade: section 52 of the Offensive Weapons Act 2019, from 6 April 2022. A school is a private place for a corrosive substance. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isBlade, isFirearm, threat } from './weapons.ts';
import { isPrivatePlace } from './private-place.ts';

export const threatWithAWeaponInPrivate: ClassificationRule<'weapon'> = {
  id: 'threat-with-a-weapon-in-private',
  sentence: 'Threatening somebody with a corrosive substance, a blade or an offensive weapon in a private place is an offence where there is an immediate risk of serious physical harm.',
  cites: [crr('94'), offenceList],
  from: '2022-04-06',
  law: true,
  apply: ({ act }) =>
    when(
      inTurn(not(isFirearm(act)), is(act, 'deed', 'threatened-with'), isPrivatePlace(act), is(act, 'riskFeared', 'serious-physical-harm')),
      threat(isBlade(act) === true ? '10D' : '10C', '008/76', act),
      'There was an immediate risk of serious physical harm.',
    ),
};
