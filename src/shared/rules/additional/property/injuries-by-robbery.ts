/** Whoever is injured: the principal crime rule needs the same victim, this rule does not. */
import { crr } from '../../cite.ts';
import { sharesOffender, type Crime } from '../../counting/crime.ts';
import { silent, when } from '../../rule.ts';
import { any } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { during } from './during.ts';
import { isOutweighedAnyway } from './outweighed.ts';

/** Assaults, with injury and without (pages 42-47). */
const isAssault = ({ class: classCode }: Crime): boolean => ['5D', '8N', '8P', '8S', '8T', '104', '105A', '105B'].includes(classCode ?? '');
const isRobbery = ({ class: classCode }: Crime): boolean => ['34A', '34B'].includes(classCode ?? '');

export const injuriesByRobbery: BesideRule = {
  id: 'injuries-by-robbery',
  sentence: 'Where people are injured immediately before or at the time of a robbery, only the robbery is counted.',
  cites: [crr('72')],
  apply: ({ crime, others, of }) => {
    const robbed = isAssault(crime) ? others.filter((other) => sharesOffender(crime, other) && isRobbery(other)) : [];
    if (isOutweighedAnyway(crime, robbed, of)) return silent;
    return when(any(...robbed.map((robbery) => during(crime, robbery))), 'swallowed', 'They were injured in the course of the robbery.');
  },
};
