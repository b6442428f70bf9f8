/** Class 46. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { inShop } from './goods.ts';

export const theftFromAShop: ClassificationRule<'theft'> = {
  id: 'theft-from-a-shop',
  sentence: 'Stealing any property within a shop, for sale or not, is shoplifting, by a trespasser too.',
  cites: [crr('79')],
  apply: ({ act }) => when(inTurn(inShop(act), not(any(has(act, 'shop', 'till'), has(act, 'shop', 'non-public-area'), has(act, 'shop', 'trespasser-charged-with-burglary')))), offence('46', '046/00'), 'It was stolen within a shop.'),
};
