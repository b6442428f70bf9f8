/** The list has 069/06 from 1 June 2015, and page 95 sends crimes in prison to the prison liaison team. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const weaponInPrisonBeforeJune2015: ClassificationRule<'weapon'> = {
  id: 'weapon-in-prison-before-june-2015',
  sentence: 'Of what class a knife or offensive weapon in prison was before 1 June 2015 the list does not say.',
  cites: [crr('95'), offenceList],
  until: '2015-06-01',
  law: true,
  apply: ({ act }) => refer(inTurn(is(act, 'weapon', 'blade-or-point', 'offensive-weapon'), is(act, 'place', 'prison'), is(act, 'deed', 'had', 'trespassed-with')), 'The list has having a weapon in prison from 1 June 2015, and does not say of what class it was before.'),
};
