/** As the victim or anybody else perceives it. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { shows, type FlagRule } from './flag-case.ts';

export const alcoholFlag: FlagRule = {
  id: 'alcohol-flag',
  sentence: 'An offence that somebody perceives as aggravated by what offender or victim had drunk is flagged with alcohol.',
  cites: [crr('30')],
  apply: (input) => when(shows(input, 'alcohol'), ['alcohol'], 'Alcohol is perceived to have made it worse.'),
};
