/** Class 46. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isTheftFromAnOpenShop } from './burglary-case.ts';

export const trespassInAnOpenShop: ClassificationRule<'burglary'> = {
  id: 'trespass-in-an-open-shop',
  sentence: 'Entering a shop as a trespasser to steal is shoplifting, unless the suspect has already been charged with burglary when it is recorded.',
  cites: [crr('79')],
  apply: ({ act }) => when(isTheftFromAnOpenShop(act), offence('46', '046/00'), 'It was a shop open to customers, something was to be stolen, and nobody has been charged with burglary.'),
};
