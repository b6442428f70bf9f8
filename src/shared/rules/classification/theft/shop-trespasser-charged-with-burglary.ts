/** Class 30C. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { inShop } from './goods.ts';

export const shopTrespasserChargedWithBurglary: ClassificationRule<'theft'> = {
  id: 'shop-trespasser-charged-with-burglary',
  sentence: 'A trespasser who steals in a shop is a shoplifter unless already charged with burglary when it is recorded.',
  cites: [crr('79')],
  apply: ({ act }) => when(inTurn(inShop(act), has(act, 'shop', 'trespasser-charged-with-burglary')), offence('30C', '030/02'), 'The trespasser has already been charged with burglary.'),
};
