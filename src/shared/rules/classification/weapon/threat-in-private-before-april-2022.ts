/** Section 52 began on 6 April 2022. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isPrivatePlace } from './private-place.ts';
import { isFirearm } from './weapons.ts';

export const threatInPrivateBeforeApril2022: ClassificationRule<'weapon'> = {
  id: 'threat-in-private-before-april-2022',
  sentence: 'Before 6 April 2022 a threat with a weapon in a private place was judged as a threat of violence.',
  cites: [crr('45'), offenceList],
  until: '2022-04-06',
  law: true,
  apply: ({ act }) =>
    refer(inTurn(not(isFirearm(act)), is(act, 'deed', 'threatened-with'), isPrivatePlace(act), is(act, 'riskFeared', 'serious-physical-harm')), 'It was no offence of class 10C or 10D yet: tell it as an act of kind threat.'),
};
