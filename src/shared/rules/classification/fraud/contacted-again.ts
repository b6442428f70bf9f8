/** Who is contacted again becomes a specific intended victim in some classes; the others do not say. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { refer, silent } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { type FraudRule } from './fraud-case.ts';
import { kindOf } from './kinds-of-fraud.ts';

export const contactedAgain: FraudRule = {
  id: 'contacted-again',
  sentence: 'Somebody contacted again by the same people is a specific intended victim of a boiler room, a prime bank guarantee or a loan fee fraud; the other classes speak only of action by the victim.',
  cites: [nfib('14'), nfib('16'), nfib('24'), nfib('30'), nfib('32'), nfib('36'), nfib('47'), nfib('55')],
  overrides: ['the-kind-of-fraud'],
  apply: ({ act }) => {
    const says = ['loan-fee', 'boiler-room', 'prime-bank-guarantee'].includes(act.scheme ?? '');
    const kind = kindOf(act.scheme);
    if (says || kind?.contact !== true || (kind.countedBy === 'investor-or-group' && act.approach === undefined)) return silent;
    const [mass, again] = [is(act, 'approach', 'mass-contact'), is(act, 'victimDid', 'contacted-again')];
    return refer(inTurn(mass, again), 'The page of this class does not say whether being contacted again makes a specific intended victim.');
  },
};
