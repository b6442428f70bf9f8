/** Classes 92A, 92D and 92E are victimless. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isByOneOf, isDrugs } from './goes-before.ts';

export const drugsBesideAVictim: BesideRule = {
  id: 'drugs-beside-a-victim',
  sentence: 'A drug offence is victimless, and is counted in addition to crimes with a victim.',
  cites: [crr('91')],
  apply: ({ crime, others }) => when(isDrugs(crime) && others.some((other) => other.against === 'victim' && isByOneOf(crime, other)), 'additional', 'The drugs are counted in addition.'),
};
