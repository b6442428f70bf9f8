/** Class 106 has a code for each way of it; a person subjected to several is one crime, under the code with the longest maximum. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isBetweenTheSame } from '../modern-slavery.ts';
import { goesBefore } from '../society/goes-before.ts';

/** Breaches of orders stand in class 106 too, and share no victim with it. */
const isSlavery = ({ class: classCode }: Crime): boolean => classCode === '106';

export const slaveryOfOnePerson: BesideRule = {
  id: 'slavery-of-one-person',
  sentence: 'Of several ways in which one person is subjected to modern slavery by the same offender one crime is recorded.',
  cites: [crr('48')],
  overrides: ['modern-slavery'],
  apply: ({ crime, others, of }) =>
    when(isSlavery(crime) && others.some((other) => isSlavery(other) && isBetweenTheSame(crime, other) && crime.afterReport === other.afterReport && goesBefore(other, crime, of)), 'swallowed', 'The person is counted once.'),
};
