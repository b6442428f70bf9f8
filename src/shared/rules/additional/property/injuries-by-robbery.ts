/** Whoever is injured: the principal crime rule needs the same victim, this rule does not. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { weighPair } from '../../principal-crime/open-codes.ts';
import { silent, when } from '../../rule.ts';
import { any } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { isBetweenTheSame } from '../modern-slavery.ts';
import { during } from './during.ts';

/** Assaults, with injury and without (pages 42-47). */
const isAssault = ({ class: classCode }: Crime): boolean => ['5D', '8N', '8P', '8S', '8T', '104', '105A', '105B'].includes(classCode ?? '');
const isRobbery = ({ class: classCode }: Crime): boolean => ['34A', '34B'].includes(classCode ?? '');

const isKnownWhen = ({ acts }: Crime): boolean => acts.every(({ inCourseOf }) => inCourseOf !== undefined);

/** Of somebody robbed and injured the robbery is the principal crime whether or not the one was done in the course of the other. */
const isPrincipalAnyway = (robbery: Crime, assault: Crime, of: Case): boolean => {
  if (!isBetweenTheSame(robbery, assault) || robbery.afterReport !== assault.afterReport) return false;
  const { answer } = weighPair({ one: robbery, other: assault, of });
  return answer.is === 'settled' && answer.outcome === 'one';
};

export const injuriesByRobbery: BesideRule = {
  id: 'injuries-by-robbery',
  sentence: 'Where people are injured immediately before or at the time of a robbery, only the robbery is counted.',
  cites: [crr('72')],
  apply: ({ crime, others, of }) => {
    const robbed = isAssault(crime) ? others.filter((other) => other.offender === crime.offender && isRobbery(other)) : [];
    if (!isKnownWhen(crime) && robbed.some((robbery) => isPrincipalAnyway(robbery, crime, of))) return silent;
    return when(any(...robbed.map((robbery) => during(crime, robbery))), 'swallowed', 'They were injured in the course of the robbery.');
  },
};
