/** Specific intended victims. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { refer, silent, when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { noCrime, type FraudRule } from './fraud-case.ts';
import { kindOf, type Scheme } from './kinds-of-fraud.ts';

/** Counted for each specific, intended victim or investor, with no word of cold calls and mail shots. Of fraud recovery page 22 says that whoever is not taken in is one. */
const unsaid: readonly Scheme[] = ['cheque-for-too-much', 'other-advance-fee', 'pyramid-or-ponzi', 'other-investment'];

export const massContact: FraudRule = {
  id: 'mass-contact',
  sentence: 'Somebody who was cold called, or got a message or mail shot meant for anybody, and did nothing is no specific intended victim: an information report is recorded. Of a class whose page does not say so it is for a person.',
  cites: [nfib('14'), nfib('16'), nfib('18'), nfib('24'), nfib('28'), nfib('30'), nfib('32'), nfib('34'), nfib('36'), nfib('40'), nfib('47'), nfib('55')],
  overrides: ['the-kind-of-fraud'],
  // The approach is asked first: who was picked out need not say what they did.
  apply: ({ act }) => {
    const kind = kindOf(act.scheme);
    // An investor has acted: how an investor was approached is heard, and not asked.
    if (kind?.contact !== true || (kind.countedBy === 'investor-or-group' && act.approach === undefined)) return silent;
    const [mass, nothing] = [is(act, 'approach', 'mass-contact'), is(act, 'victimDid', 'nothing')];
    const ignored = inTurn(mass, nothing);
    if (unsaid.includes(kind.scheme)) return refer(ignored, 'The page of this class does not say whether somebody reached by mass contact who did nothing is a specific intended victim.');
    return when(ignored, noCrime('information-report'), 'It was mass contact, and no action followed it.');
  },
};
