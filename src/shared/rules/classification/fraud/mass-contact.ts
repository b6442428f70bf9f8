/** Specific intended victims. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { noCrime, type FraudRule } from './fraud-case.ts';
import { kindOf } from './kinds-of-fraud.ts';

export const massContact: FraudRule = {
  id: 'mass-contact',
  sentence: 'Somebody who was cold called, or got a message or mail shot meant for anybody, and did nothing is no specific intended victim: an information report is recorded.',
  cites: [nfib('14'), nfib('16'), nfib('24'), nfib('30'), nfib('32'), nfib('36'), nfib('47'), nfib('55')],
  overrides: ['the-kind-of-fraud'],
  // The approach is asked first: who was picked out need not say what they did.
  apply: ({ act }) => {
    const kind = kindOf(act.scheme);
    // An investor has acted: how an investor was approached is heard, and not asked.
    if (kind?.contact !== true || (kind.countedBy === 'investor-or-group' && act.approach === undefined)) return silent;
    const [mass, nothing] = [is(act, 'approach', 'mass-contact'), is(act, 'victimDid', 'nothing')];
    return when(inTurn(mass, nothing), noCrime('information-report'), 'It was mass contact, and no action followed it.');
  },
};
