/** N100; in another force’s area as soon as the allegation is received. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { DueRule } from './due.ts';

export const rapeReportRecordedAtOnce: DueRule = {
  id: 'rape-report-recorded-at-once',
  sentence: 'A report of rape that is not at once confirmed is recorded as N100 immediately.',
  cites: [crr('63'), crr('64')],
  overrides: ['same-day-and-within-24-hours'],
  apply: ({ instead }) => when(instead?.startsWith('N100/') === true, { from: 'first-report', atOnce: true }, 'N100 is recorded immediately.'),
};
