/** Officers and staff in the execution of duty; off duty the ordinary rules hold. */
import { has } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { DueRule } from './due.ts';

export const clockOfTheAppropriateAuthority: DueRule = {
  id: 'clock-of-the-appropriate-authority',
  sentence: 'The 24 hours do not apply to an allegation against an officer or member of staff in the execution of duty: it is recorded when the appropriate authority decides.',
  cites: [crr('17')],
  overrides: ['same-day-and-within-24-hours', 'death-recorded-at-once', 'recorded-without-delay'],
  apply: ({ act }) => when(has(act, 'circumstances', 'police-on-duty'), { from: 'appropriate-authority', atOnce: true }, 'The appropriate authority’s decision is the point at which it is recorded.'),
};
