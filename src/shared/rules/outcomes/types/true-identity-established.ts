/** Outcomes 15 and 16. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const trueIdentityEstablished: OutcomeRule = {
  id: 'true-identity-established',
  sentence: 'For outcomes 15 and 16 the true identity of the suspect is established, where others need only enough to identify and apprehend them.',
  cites: [crr('22'), crr('23')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '15', '16') ? when(is(input.outcome, 'suspect', 'can-be-found'), false, 'The true identity of the suspect is not established.') : silent),
};
