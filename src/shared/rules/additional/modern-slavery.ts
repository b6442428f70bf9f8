/** Class 106 stands beside the most serious other crime against the same victim. */
import { crr } from '../cite.ts';
import type { Crime } from '../counting/crime.ts';
import { when } from '../rule.ts';
import type { BesideRule } from './additional.ts';

/** Between the same victim and the same offender. */
export const isBetweenTheSame = (one: Crime, other: Crime): boolean => one.offender === other.offender && one.victims.some((victim) => other.victims.includes(victim));

export const modernSlavery: BesideRule = {
  id: 'modern-slavery',
  sentence: 'Modern slavery is recorded as well as the most serious additional victim-based offence of the same victim and offender.',
  cites: [crr('13'), crr('48')],
  apply: ({ crime, others }) =>
    when(crime.class === '106' && others.some((other) => other.class !== '106' && other.against === 'victim' && isBetweenTheSame(crime, other)), 'additional', 'Modern slavery is recorded in addition.'),
};
