/** What no crime of its own is recorded for. */
import { crr } from '../cite.ts';
import { when, type Rule } from '../rule.ts';

/** Whether the act is a crime on the record, part of another, or neither. */
export type Standing = { readonly is: 'not-recorded' | 'part-of-another' };

type StandingRule = Rule<Standing, boolean>;

export const onlyRecordedCrimesTakeOutcomes: StandingRule = {
  id: 'only-recorded-crimes-take-outcomes',
  sentence: 'Outcomes are for recorded crimes; what is part of another crime takes none unless it is recorded in addition.',
  cites: [crr('11'), crr('18'), crr('24')],
  apply: (standing) => when(true, false, standing.is === 'part-of-another' ? 'It is part of another crime, and not recorded in addition.' : 'It is not a recorded crime.'),
};
