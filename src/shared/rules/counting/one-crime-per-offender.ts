/** Breaches of orders. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { UnitRule } from './unit.ts';

export const oneCrimePerOffender: UnitRule = {
  id: 'one-crime-per-offender',
  sentence: 'Of the breach of an order one crime is counted for each offender.',
  cites: [crr('89')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: ({ act }) => when(act.kind === 'breach-of-order', 'offender', 'One crime is counted for each offender.'),
};
