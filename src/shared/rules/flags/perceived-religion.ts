/** With the religion strand, which stands whether or not this is known. */
import { known } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn } from '../truth.ts';
import { shows, type FlagRule } from './flag-case.ts';

export const perceivedReligion: FlagRule = {
  id: 'perceived-religion',
  sentence: 'Hostility to religion is flagged with the religion that the offender targeted.',
  cites: [crr('27')],
  apply: (input) => {
    const targeted = input.crime.acts.flatMap(({ religionTargeted }) => religionTargeted ?? []);
    const flags = targeted.slice(0, 1).map((each) => `religion:${each}` as const);
    return when(inTurn(shows(input, 'hostility-religion'), any(...input.crime.acts.map((act) => known(act, 'religionTargeted')))), flags, 'The religion that was targeted is known.');
  },
};
