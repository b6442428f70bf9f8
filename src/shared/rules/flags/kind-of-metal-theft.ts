/** One and only one of two kinds; in doubt infrastructure. */
import { known } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn } from '../truth.ts';
import { shows, type FlagRule } from './flag-case.ts';

export const kindOfMetalTheft: FlagRule = {
  id: 'kind-of-metal-theft',
  sentence: 'Metal theft is flagged with one of its two kinds, infrastructure where it is hard to tell.',
  cites: [crr('27')],
  apply: (input) => {
    const kinds = input.crime.acts.flatMap(({ metal }) => metal ?? []);
    const kind = kinds.every((each) => each === 'non-infrastructure') ? 'metal-theft:non-infrastructure' : 'metal-theft:infrastructure';
    return when(inTurn(shows(input, 'for-scrap-metal'), any(...input.crime.acts.map((act) => known(act, 'metal')))), [kind], 'Which metal it was is known.');
  },
};
