/** Class 46. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isOpenShop } from './burglary-case.ts';

export const trespassInAnOpenShop: ClassificationRule<'burglary'> = {
  id: 'trespass-in-an-open-shop',
  sentence: 'Entering a shop as a trespasser to steal is shoplifting, unless the suspect has already been charged with burglary when it is recorded.',
  cites: [crr('79')],
  apply: ({ act }) => when(inTurn(isOpenShop(act), not(is(act, 'chargedWithBurglary', true))), offence('46', '046/00'), 'It was a shop open to customers, and nobody has been charged with burglary.'),
};
