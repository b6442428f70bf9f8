/** A charge, summons or caution closes the record to what follows. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { dealtWith } from './continuation.ts';
import { mayContinue } from './of-crime.ts';

export const dealtWithBefore: BesideRule = {
  id: 'dealt-with-before',
  sentence: 'Where police have dealt with the offender for the conduct recorded, or a conviction, an acquittal or an order has ended it, what follows is a crime of its own once it is a fresh course.',
  cites: [crr('52'), crr('58')],
  apply: (input) => {
    const continuing = mayContinue(input);
    return continuing === null ? silent : when(dealtWith(continuing), 'alone', 'The offender has been dealt with for the conduct recorded, or it has ended: this is a crime of its own.');
  },
};
