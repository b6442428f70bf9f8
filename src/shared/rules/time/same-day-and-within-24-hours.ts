/** Since April 2015; the limit before is not at hand. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { DueRule } from './due.ts';

export const sameDayAndWithin24Hours: DueRule = {
  id: 'same-day-and-within-24-hours',
  sentence: 'A crime is recorded as soon as the recording test is met: on the day of the report, and no later than 24 hours after it was first received.',
  cites: [crr('10')],
  from: '2015-04',
  apply: () => when(true, { from: 'first-report', atOnce: false }, 'It is recorded the same day, and within 24 hours of the first report.'),
};
