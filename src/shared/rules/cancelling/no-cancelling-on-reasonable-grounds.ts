/** Modern slavery under C2: only a negative conclusive decision may be the information (page 26), never a negative reasonable grounds decision by itself (page 48). */
import { is } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const noCancellingOnReasonableGrounds: RemovalRule = {
  id: 'no-cancelling-on-reasonable-grounds',
  sentence: 'Modern slavery is not cancelled because of a negative reasonable grounds decision; a negative conclusive grounds decision may be additional verifiable information.',
  cites: [crr('26'), crr('48'), outcomesGuidance('30')],
  overrides: ['a-crime-remains-recorded-unless', 'additional-verifiable-information'],
  apply: (input) =>
    reasonIs(input, 'C2') && input.offence.class === '106' ? when(is(input.removal, 'groundsDecision', 'negative-reasonable'), false, 'A negative reasonable grounds decision cancels nothing by itself.') : silent,
};
