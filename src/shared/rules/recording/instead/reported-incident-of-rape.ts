/**
 * N100, wherever the chart is left: it prints N100 at its first three exits only, pages 63 and 64 want it at the others too. A rape
 * done elsewhere is N100/03 before anybody is asked to confirm it, since it is recorded as soon as the report is received.
 */
import { yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';
import { isElsewhere, isReportOfRape } from '../gates/report-of-rape.ts';
import type { InsteadCase, InsteadRule } from './instead.ts';

/** Evidence to the contrary is asked only where the chart was left before it came to it. */
const evidence = ({ act, exit }: InsteadCase): Truth => (exit === 'nsir-closure' ? yes(act, 'contraryEvidence') : false);

const codeOf = (input: InsteadCase): 'N100/01' | 'N100/02' | 'N100/03' => {
  if (evidence(input) === true) return 'N100/02';
  return isElsewhere(input) ? 'N100/03' : 'N100/01';
};

export const reportedIncidentOfRape: InsteadRule = {
  id: 'reported-incident-of-rape',
  sentence: 'Every reported rape or attempted rape that is not immediately recorded as a crime is a reported incident of rape: N100/01 where nobody confirms it or the victim is not traced, N100/02 where credible evidence is to the contrary, N100/03 where it was done elsewhere.',
  cites: [crr('63'), crr('64'), offenceList],
  from: '2015',
  overrides: ['nsir-closure', 'crime-related-incident', 'not-notifiable-instead', 'only-on-video'],
  apply: (input) => {
    const against = evidence(input);
    return when(inTurn(isReportOfRape(input), any(against, not(against))), codeOf(input), 'It was reported as rape and is not recorded as a crime.');
  },
};
