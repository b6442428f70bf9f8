/** Whoever is injured: the principal crime rule needs the same victim, this rule does not. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { during } from './during.ts';

/** Assaults, with injury and without (pages 42-47). */
const assaults = new Set(['5D', '8N', '8P', '8S', '8T', '104', '105A', '105B']);
const robberies = new Set(['34A', '34B']);

export const injuriesByRobbery: BesideRule = {
  id: 'injuries-by-robbery',
  sentence: 'Where people are injured immediately before or at the time of a robbery, only the robbery is counted.',
  cites: [crr('72')],
  apply: ({ crime, others }) => {
    const robbed = assaults.has(crime.class ?? '') ? others.filter((other) => other.offender === crime.offender && robberies.has(other.class ?? '')) : [];
    return when(any(...robbed.map((robbery) => during(crime, robbery))), 'swallowed', 'They were injured in the course of the robbery.');
  },
};
