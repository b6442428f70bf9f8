/** C2: what the information must be (Outcomes, page 28). */
import { has } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { all, not } from '../truth.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const additionalVerifiableInformation: RemovalRule = {
  id: 'additional-verifiable-information',
  sentence: 'C2 needs information that was not available when the crime was recorded, can be verified, and determines that no notifiable crime occurred.',
  cites: [crr('25'), outcomesGuidance('28')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => {
    if (!reasonIs(input, 'C2')) return silent;
    const { removal } = input;
    const whole = all(has(removal, 'information', 'additional'), has(removal, 'information', 'verifiable'), has(removal, 'information', 'determines-no-crime'));
    return when(not(whole), false, 'The information is not all of additional, verifiable and decisive.');
  },
};
