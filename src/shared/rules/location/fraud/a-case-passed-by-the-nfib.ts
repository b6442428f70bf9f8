/** Five principles in order of priority. */
import { has } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import type { places } from '../../facts/acts/fraud-and-misuse.ts';
import { refer, when } from '../../rule.ts';
import { grounds, isBusiness, type FraudLocationRule, type FraudPlace } from './fraud-location.ts';

type Known = (typeof places)[number];

/** The second principle to the fourth. */
const order: readonly (readonly [Known, FraudPlace, string])[] = [
  ['most-offences', 'area-with-most-offences', 'The second principle: most usages or offences.'],
  ['first-offence', 'area-of-the-first-offence', 'The third principle: the first offence.'],
  ['victims-home-or-work', 'victims-home-or-work', 'The fourth principle: where the victim lives or works.'],
];

export const aCasePassedByTheNfib: FraudLocationRule = {
  id: 'a-case-passed-by-the-nfib',
  sentence:
    'A case passed by the NFIB goes by the address of the suspect or operation, or of business; then the area with most offences or usages; then that of the first; then where the victim lives or works; and else the NFIB decides. Suspects in different areas leave out the first.',
  cites: [nfib('5')],
  apply: (input) => {
    const ground = grounds(input, 'passed-by-nfib');
    if (ground !== true) return refer(ground, '');
    const { act } = input;
    const together = has(act, 'places', 'suspects-in-different-areas') === false;
    if (together && isBusiness(input)) {
      const work = has(act, 'places', 'workplace') === true;
      return when(true, work ? 'place-of-work' : 'head-office', 'The first principle, of business: the usual place of work, or else the head office.');
    }
    if (together && has(act, 'places', 'suspect-or-operation-address') === true) return when(true, 'suspect-or-operation-address', 'The first principle: the suspect or the operation.');
    const next = order.find(([place]) => has(act, 'places', place) !== false);
    return next === undefined ? when(true, 'decided-by-the-nfib', 'No principle can be applied.') : when(has(act, 'places', next[0]), next[1], next[2]);
  },
};
