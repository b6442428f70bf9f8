/** A public order incident without disorder on arrival and without a victim. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { InsteadRule } from './instead.ts';

export const disorderWithoutAVictim: InsteadRule = {
  id: 'disorder-without-a-victim',
  sentence: 'A public order incident in which no disorder continues and no victim is found remains an incident.',
  cites: [crr('9'), crr('86')],
  overrides: ['crime-related-incident'],
  apply: ({ act, exit }) => when(act.kind === 'public-disorder' && act.to.length === 0 && exit === 'cri-a', 'nsir-incident', 'No disorder continued and no victim was found.'),
};
