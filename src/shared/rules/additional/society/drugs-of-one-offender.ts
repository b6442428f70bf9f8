/** Page 91 prints one general rule under the headings of 92A and 92D together, and the same for 92E by itself. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { goesBefore, isBySame, isDrugs } from './goes-before.ts';

/** 92E stands apart, unless the same cannabis is trafficked in. */
const areUnderOneRule = (one: Crime, other: Crime): boolean =>
  isDrugs(one) && isDrugs(other) && (one.class === other.class || (one.class !== '92E' && other.class !== '92E') || isCannabis(other));

const isCannabis = ({ class: classCode, code }: Crime): boolean => classCode === '92A' && ['092/21', '092/41', '092/81'].includes(code ?? '');

export const drugsOfOneOffender: BesideRule = {
  id: 'drugs-of-one-offender',
  sentence: 'Of several drugs of one offender or group one crime of trafficking or possession is counted, the gravest, and one of possessing cannabis; to have what one traffics in is part of that.',
  cites: [crr('12-13'), crr('91')],
  overrides: ['drugs-beside-a-victim'],
  apply: ({ crime, others, of }) => when(others.some((other) => areUnderOneRule(crime, other) && isBySame(crime, other) && goesBefore(other, crime, of)), 'swallowed', 'One drug offence of the offender is counted.'),
};
