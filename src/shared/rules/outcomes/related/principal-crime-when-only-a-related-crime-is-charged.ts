/** Page 18 and the guidance (page 5) bar outcomes 1, 2 and 4, page 58 bars 3 and 6 too (T1). */
import { crr, outcomesGuidance } from '../../cite.ts';
import { refer, silent, when, type Finding } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const principalCrimeWhenOnlyARelatedCrimeIsCharged: OutcomeRule = {
  id: 'principal-crime-when-only-a-related-crime-is-charged',
  sentence: 'Where there is evidence to charge only a related crime, the principal crime takes no outcome 1, 2 or 4, nor 3 or 6 as page 58 has it, but the alternative that fits, and the related crime is recorded in addition.',
  cites: [crr('18'), crr('58'), outcomesGuidance('5')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input): Finding<boolean> => {
    if (!input.relatedAlone) return silent;
    if (typeIs(input, '1', '1A', '2', '2A', '4')) return when(true, false, 'Only a related crime can be charged: this one takes another outcome, such as 15.');
    return refer(typeIs(input, '3', '3A', '6'), 'Only a related crime can be charged: page 58 bars outcomes 3 and 6 to the principal crime, page 18 does not.');
  },
};
