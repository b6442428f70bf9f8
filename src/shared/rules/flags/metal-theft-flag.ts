/** One and only one of two kinds; in doubt infrastructure. Attempts too. */
import { known } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn } from '../truth.ts';
import { shows, type FlagRule } from './flag-case.ts';

export const metalTheftFlag: FlagRule = {
  id: 'metal-theft-flag',
  sentence: 'What is believed to be taken for its value as scrap metal is flagged with one kind of metal theft, infrastructure where it is hard to tell.',
  cites: [crr('27')],
  apply: (input) => {
    const kinds = input.crime.acts.flatMap(({ metal }) => metal ?? []);
    const kind = kinds.every((each) => each === 'non-infrastructure') ? 'metal-theft:non-infrastructure' : 'metal-theft:infrastructure';
    return when(inTurn(shows(input, 'for-scrap-metal'), any(...input.crime.acts.map((act) => known(act, 'metal')))), ['metal-theft', kind], 'It was for scrap metal.');
  },
};
