/** The same day, or at the least within the limit. */
import { crr } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { inTime, type DelayRule } from './delay.ts';

export const recordedInTime: DelayRule = {
  id: 'recorded-in-time',
  sentence: 'A crime recorded within 24 hours of the first report is in time; it should be recorded the same day.',
  cites: [crr('10')],
  apply: (input) => {
    const recorded = inTime(input);
    if (recorded === null) return silent;
    return when(true, recorded, recorded === 'same-day' ? 'It was recorded the same day.' : 'It was recorded within 24 hours, but not the same day.');
  },
};
