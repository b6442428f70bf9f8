/** C1: what must be shown before a crime goes to another force (Outcomes, page 26). */
import { yes } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { not } from '../truth.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const clearlyOutsideTheForce: RemovalRule = {
  id: 'clearly-outside-the-force',
  sentence: 'C1 needs additional verifiable information that clearly shows the crime to have been committed in the area of another force in England or Wales.',
  cites: [crr('25'), outcomesGuidance('26')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => (reasonIs(input, 'C1') ? when(not(yes(input.removal, 'outsideShown')), false, 'Nothing shows clearly that it was committed in the area of another force.') : silent),
};
