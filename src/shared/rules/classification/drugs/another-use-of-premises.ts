/** Page 91 says what the class “would include”, and does not say that it includes nothing else. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const anotherUseOfPremises: ClassificationRule<'drugs'> = {
  id: 'another-use-of-premises',
  sentence: 'Whether an occupier who permits another use of premises commits an offence is not told.',
  cites: [crr('91')],
  apply: ({ act }) => refer(inTurn(is(act, 'deed', 'permitting-premises'), is(act, 'premisesUse', 'another-use')), 'Page 91 lists production, supply, preparing opium, and smoking cannabis or opium; this is none of them.'),
};
