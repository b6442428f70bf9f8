/** Class 10C: the Offensive Weapons Act 2019, from 6 April 2022. A threat that falls short of its test is still possession. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isCorrosive, isHad, possession } from './weapons.ts';

export const corrosiveSubstanceInPublic: ClassificationRule<'weapon'> = {
  id: 'corrosive-substance-in-public',
  sentence: 'Having a corrosive substance in a public place is an offence since 6 April 2022.',
  cites: [crr('94'), offenceList],
  from: '2022-04-06',
  law: true,
  apply: ({ act }) =>
    when(
      inTurn(isCorrosive(act), is(act, 'place', 'public'), isHad(act)),
      possession('10C', '008/75'),
      'A corrosive substance was had in a public place.',
    ),
};
