/** Specific intended victims. */
import { is, known } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { all } from '../../truth.ts';
import { noCrime, type FraudRule } from './fraud-case.ts';
import { kindOf } from './kinds-of-fraud.ts';

export const massContact: FraudRule = {
  id: 'mass-contact',
  sentence: 'Somebody who was cold called, or got a message or mail shot meant for anybody, and did nothing is no specific intended victim: an information report is recorded.',
  cites: [nfib('14'), nfib('16'), nfib('24'), nfib('30'), nfib('32'), nfib('36'), nfib('47'), nfib('55')],
  overrides: ['the-kind-of-fraud'],
  apply: ({ act }) =>
    act.scheme !== undefined && kindOf(act.scheme)?.contact !== true ? silent : when(all(known(act, 'scheme'), is(act, 'approach', 'mass-contact'), is(act, 'victimDid', 'nothing')), noCrime('information-report'), 'It was mass contact, and no action followed it.'),
};
