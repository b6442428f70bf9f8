/** Class 88E, section 67A, since 28 June 2022. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isMadeOut } from './voyeurism.ts';

export const watchingBreastfeeding: ClassificationRule<'indecency'> = {
  id: 'watching-breastfeeding',
  sentence: 'Recording or observing breastfeeding without consent, for sexual gratification or to humiliate, alarm or distress, is class 88E.',
  cites: [crr('70'), offenceList],
  from: '2022-06-28',
  law: true,
  apply: (input) => when(inTurn(is(input.act, 'deed', 'watching-breastfeeding'), isMadeOut(input)), offence('88E', '088/13'), 'Breastfeeding was observed or recorded without consent.'),
};
