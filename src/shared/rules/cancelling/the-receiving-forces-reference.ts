/** C1. Page 25 takes the other force's crime number or its incident number; the outcomes guidance (page 26) its crime number alone (T14). */
import { is } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { refer, silent, when } from '../rule.ts';
import { unknown } from '../truth.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const theReceivingForcesReference: RemovalRule = {
  id: 'the-receiving-forces-reference',
  sentence: 'A crime is transferred only once the receiving force has given its reference and the victim has been told it.',
  cites: [crr('25'), outcomesGuidance('26')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => {
    if (!reasonIs(input, 'C1')) return silent;
    const { removal } = input;
    if (removal.otherForceReference === 'crime-related-incident-number') return refer(true, 'The receiving force has given an incident number only: page 25 takes it, the outcomes guidance asks for a crime number.');
    return removal.otherForceReference === undefined ? when(unknown(`${removal.at}.otherForceReference`), false, '') : when(is(removal, 'otherForceReference', 'none'), false, 'The receiving force has given no reference yet.');
  },
};
