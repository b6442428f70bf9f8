/** Class N300, which the offence list has since 2024, on a day it does not print. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { codeKnown, codeOf, isReportedDeath } from './reported-death.ts';

export const reportedDeathRecord: ClassificationRule<'death'> = {
  id: 'reported-death-record',
  sentence: 'A death that is neither immediately recorded as a homicide nor believed natural is recorded as N300 at the first opportunity, with N300/01 until its cause is known.',
  cites: [crr('34-37'), offenceList],
  from: '2024',
  apply: (input) => when(inTurn(isReportedDeath(input), codeKnown(input)), { is: 'not-notifiable', instead: codeOf(input) }, 'It is neither a homicide nor believed natural.'),
};
