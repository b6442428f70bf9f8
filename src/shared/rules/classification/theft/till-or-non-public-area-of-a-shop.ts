/** Class 30C. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { inShop } from './goods.ts';

export const tillOrNonPublicAreaOfAShop: ClassificationRule<'theft'> = {
  id: 'till-or-non-public-area-of-a-shop',
  sentence: 'A member of the public who enters a non-public area of a shop or takes from a till commits burglary, business and community.',
  cites: [crr('80')],
  apply: ({ act }) => when(inTurn(inShop(act), any(has(act, 'shop', 'till'), has(act, 'shop', 'non-public-area'))), offence('30C', '030/02'), 'A non-public area was entered or a till was emptied.'),
};
