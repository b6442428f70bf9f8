/** Page 79 counts entry into a shop to steal as theft, whoever enters; page 74 makes any burglary aggravated by what the burglar carries. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isArmed } from './armed.ts';
import { isTheftFromAnOpenShop } from './burglary-case.ts';

export const armedInAnOpenShop: ClassificationRule<'burglary'> = {
  id: 'armed-in-an-open-shop',
  sentence: 'Whether an armed trespasser who means to steal in a shop is a shoplifter, or has committed aggravated burglary, the text does not settle.',
  cites: [crr('79'), crr('74')],
  overrides: ['trespass-in-an-open-shop'],
  apply: ({ act }) => refer(inTurn(isTheftFromAnOpenShop(act), isArmed(act)), 'An armed trespasser in a shop that was open: theft from a shop, or aggravated burglary.'),
};
