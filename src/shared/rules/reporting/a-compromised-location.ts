/** Cards compromised at one place. */
import { has } from '../ask.ts';
import { nfib } from '../cite.ts';
import { silent, when } from '../rule.ts';
import type { RecorderRule } from './recorder.ts';

export const aCompromisedLocation: RecorderRule = {
  id: 'a-compromised-location',
  sentence: 'Evidence that cards are regularly compromised at a place, with no crime confirmed there by an institution, is one conspiracy to defraud recorded by the police, and the NFIB is told.',
  cites: [nfib('65')],
  overrides: ['report-fraud-records-it', 'police-are-called-on', 'passed-by-the-nfib'],
  apply: ({ crime: { acts } }) => {
    const [act] = acts;
    return act?.kind === 'fraud' ? when(has(act, 'particulars', 'compromised-location'), { by: 'this-force', local: true }, 'Police record the conspiracy, and tell the NFIB.') : silent;
  },
};
