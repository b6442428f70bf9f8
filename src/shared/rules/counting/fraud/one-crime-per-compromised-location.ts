/** Cards compromised at one place, before any institution has confirmed a crime there. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerCompromisedLocation: UnitRule = {
  id: 'one-crime-per-compromised-location',
  sentence: 'Cards that are compromised at a particular location, with no crime confirmed there by an institution, are recorded as one offence of conspiracy to defraud.',
  cites: [nfib('65')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group', 'one-crime-per-account-and-loser', 'one-crime-per-charity'],
  apply: ({ act }) => when(act.kind === 'fraud' && act.particulars?.includes('compromised-location') === true, 'each-act', 'One crime is counted for the location.'),
};
