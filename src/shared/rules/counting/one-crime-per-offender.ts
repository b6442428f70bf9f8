/** Breaches of orders, however they are told. */
import { crr } from '../cite.ts';
import { breachCodes } from '../classification/breach-of-order/breaches.ts';
import { when } from '../rule.ts';
import type { UnitRule } from './unit.ts';

export const oneCrimePerOffender: UnitRule = {
  id: 'one-crime-per-offender',
  sentence: 'Of the breach of an order one crime is counted for each offender.',
  cites: [crr('89')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: ({ offence }) => when(offence.code !== null && breachCodes.has(offence.code), 'offender', 'One crime is counted for each offender.'),
};
