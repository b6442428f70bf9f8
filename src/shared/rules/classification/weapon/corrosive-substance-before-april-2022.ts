/** Section 6 of the Offensive Weapons Act 2019 began on 6 April 2022. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isCorrosive, isHad } from './weapons.ts';

export const corrosiveSubstanceBeforeApril2022: ClassificationRule<'weapon'> = {
  id: 'corrosive-substance-before-april-2022',
  sentence: 'Before 6 April 2022 having a corrosive substance in a public place was no offence of the list.',
  cites: [crr('94'), offenceList],
  until: '2022-04-06',
  law: true,
  apply: ({ act }) => when(inTurn(isCorrosive(act), is(act, 'place', 'public'), isHad(act)), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was no offence of the list yet.'),
};
