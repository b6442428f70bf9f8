/** Page 35: of every death that is not recorded as a crime at once and is not believed natural, N300 is kept. */
import { crr, offenceList } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { InsteadRule } from './instead.ts';

export const aDeathIsReportedAllTheSame: InsteadRule = {
  id: 'a-death-is-reported-all-the-same',
  sentence: 'A death that was reported as a homicide or as caused by driving, and is not recorded as that, is a reported incident of death: N300/04 on the road, N300/01 otherwise.',
  cites: [crr('34-35'), offenceList],
  from: '2024',
  overrides: ['nsir-closure'],
  apply: ({ act, classified, exit }) => {
    if (classified.is !== 'offence' || exit !== 'nsir-closure') return silent;
    if (act.kind === 'death') return when(true, 'N300/01', 'Somebody died, and no homicide is recorded.');
    return act.kind === 'driving' && act.result === 'death' ? when(true, 'N300/04', 'Somebody died, and no offence of driving is recorded.') : silent;
  },
};
