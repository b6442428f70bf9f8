/** N300, and homicide on belief. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { DueRule } from './due.ts';

export const deathRecordedAtOnce: DueRule = {
  id: 'death-recorded-at-once',
  sentence: 'A reported death is recorded at the first opportunity, and a death believed to be a homicide without delay.',
  cites: [crr('34'), crr('35')],
  overrides: ['same-day-and-within-24-hours'],
  apply: ({ act, instead }) => when(instead?.startsWith('N300/') === true || act.kind === 'death', { from: 'first-report', atOnce: true }, 'A death is recorded at the first opportunity.'),
};
