/** The same day, or at the least within the limit. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { isInTime, isSameDay, type DelayRule } from './delay.ts';

export const recordedInTime: DelayRule = {
  id: 'recorded-in-time',
  sentence: 'A crime recorded within 24 hours of the first report is in time; it should be recorded the same day.',
  cites: [crr('10')],
  apply: (input) => when(isInTime(input), isSameDay(input) ? 'same-day' : 'within-24-hours', isSameDay(input) ? 'It was recorded the same day.' : 'It was recorded within 24 hours, but not the same day.'),
};
