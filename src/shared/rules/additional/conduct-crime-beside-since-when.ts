/** Reports say 2017, and others April 2018; the editions between are not at hand. */
import { crr } from '../cite.ts';
import { refer } from '../rule.ts';
import type { BesideRule } from './additional.ts';
import { isConductWithAnotherCrime } from './conduct-crime-beside.ts';

export const conductCrimeBesideSinceWhen: BesideRule = {
  id: 'conduct-crime-beside-since-when',
  sentence: 'From when a conduct crime was recorded in addition is not known: 2017 or April 2018.',
  cites: [crr('55')],
  from: '2017-01-01',
  until: '2018-04-01',
  apply: (input) => refer(isConductWithAnotherCrime(input), 'Whether a conduct crime was recorded in addition already is not known between 2017 and April 2018.'),
};
