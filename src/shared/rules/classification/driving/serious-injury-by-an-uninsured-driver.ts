/** Class 4/9 is named for it, but the list has serious injury by disqualified drivers alone. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const seriousInjuryByAnUninsuredDriver: ClassificationRule<'driving'> = {
  id: 'serious-injury-by-an-uninsured-driver',
  sentence: 'Serious injury by an unlicensed or uninsured driver stands in the name of class 4/9, but the list has no offence of it: the registrar is asked.',
  cites: [crr('37'), offenceList],
  apply: ({ act }) => refer(inTurn(is(act, 'result', 'serious-injury'), is(act, 'manner', 'unlicensed-or-uninsured')), 'Page 37 names serious injury by unlicensed or uninsured drivers in class 4/9; the offence list has it for disqualified drivers alone.'),
};
