/** What is left is a threat of violence: page 45. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isPrivatePlace } from './private-place.ts';
import { isFirearm } from './weapons.ts';

export const lesserThreatInPrivate: ClassificationRule<'weapon'> = {
  id: 'lesser-threat-in-private',
  sentence: 'A threat with a weapon in a private place that risks less than serious physical harm is judged as a threat of violence.',
  cites: [crr('45'), crr('94')],
  apply: ({ act }) =>
    refer(inTurn(not(isFirearm(act)), is(act, 'deed', 'threatened-with'), isPrivatePlace(act), is(act, 'riskFeared', 'none', 'physical-harm')), 'It is no offence of class 10C or 10D: tell it as an act of kind threat.'),
};
