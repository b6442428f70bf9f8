/** Death and serious injury by driving, dangerous driving, and taking aggravated by driving alone. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { DueRule } from './due.ts';

export const clockOfTheInvestigation: DueRule = {
  id: 'clock-of-the-investigation',
  sentence: 'A crime that waits until the investigation confirms that the offence is made out is recorded then.',
  cites: [crr('37'), crr('75'), crr('96')],
  overrides: ['same-day-and-within-24-hours', 'death-recorded-at-once'],
  apply: ({ act, classified }) => when(classified.is === 'waiting' || (act.kind === 'driving' && classified.is === 'offence' && classified.class !== '4/9'), { from: 'investigation', atOnce: true }, 'It is recorded when the investigation confirms it.'),
};
