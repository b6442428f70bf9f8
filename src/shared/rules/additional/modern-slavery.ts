/** Class 106 stands beside the most serious other crime against the same victim. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { BesideRule } from './additional.ts';

export const modernSlavery: BesideRule = {
  id: 'modern-slavery',
  sentence: 'Modern slavery is recorded as well as the most serious additional victim-based offence of the same victim and offender.',
  cites: [crr('13'), crr('48')],
  apply: ({ crime }) => when(crime.class === '106', 'additional', 'Modern slavery is recorded in addition.'),
};
