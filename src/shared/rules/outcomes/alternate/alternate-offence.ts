/** Outcomes 1A, 2A and 3A, murder and rape apart (page 21). */
import { is } from '../../ask.ts';
import { crr, outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, not } from '../../truth.ts';
import { firstOf, isOfMurder, isOfRape, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const alternateOffence: OutcomeRule = {
  id: 'alternate-offence',
  sentence: 'Where nothing justifies reclassifying, the suspect was a principal or accessory, and an alternate offence on the same material facts was charged or cautioned, the crime takes 1A, 2A or 3A; a crime on other facts is recorded in addition.',
  cites: [crr('21'), outcomesGuidance('5'), outcomesGuidance('9')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '1A', '2A', '3A')) return silent;
    const facts = when(not(is(input.outcome, 'chargedWith', 'alternate-on-the-same-facts')), false, 'What was charged or cautioned is not an alternate offence on the same material facts; an offence on other facts is recorded in addition.');
    const where = not(any(isOfMurder(input), isOfRape(input)));
    return firstOf(facts, showing(input, { check: 'principal-or-accessory', where }, { check: 'no-ground-to-reclassify', where }));
  },
};
