/** Class 13. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isEither, isNoChild } from './elements.ts';

export const childAbduction: ClassificationRule<'abduction'> = {
  id: 'child-abduction',
  sentence: 'Where neither kidnapping nor false imprisonment of a child is made out, child abduction is considered.',
  cites: [crr('39'), offenceList],
  apply: (input) => when(inTurn(!isNoChild(input), not(isEither(input)), is(input.act, 'childTakenBy', 'parent-or-guardian', 'somebody-else')), offence('13', input.act.childTakenBy === 'parent-or-guardian' ? '013/01' : '013/02'), 'A child was taken or kept from those entitled to it.'),
};
