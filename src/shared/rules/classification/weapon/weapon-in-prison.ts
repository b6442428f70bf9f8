/** Class 69, from 1 June 2015 by the list. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { possession } from './weapons.ts';

export const weaponInPrison: ClassificationRule<'weapon'> = {
  id: 'weapon-in-prison',
  sentence: 'Having a knife or offensive weapon in prison without authority is an offence of the Offender Management Act class.',
  cites: [crr('95'), offenceList],
  from: '2015-06-01',
  law: true,
  apply: ({ act }) => when(inTurn(is(act, 'weapon', 'blade-or-point', 'offensive-weapon'), is(act, 'place', 'prison'), is(act, 'deed', 'had', 'trespassed-with')), possession('69', '069/06'), 'It was had in prison.'),
};
