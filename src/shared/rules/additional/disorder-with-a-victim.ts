/** Riot and violent disorder. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { BesideRule } from './additional.ts';

export const disorderWithAVictim: BesideRule = {
  id: 'disorder-with-a-victim',
  sentence: 'A victim-based crime that results from a riot or violent disorder is recorded as well.',
  cites: [crr('89')],
  apply: ({ crime, others }) => when((crime.code === '064/01' || crime.code === '065/00') && others.some(({ against }) => against === 'victim'), 'additional', 'Riot and violent disorder stand beside the crimes against victims.'),
};
