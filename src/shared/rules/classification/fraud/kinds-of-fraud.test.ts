/** Every kind of fraud: its class and code, what one crime is counted for, and whether only an intended victim counts (NFIB volume). */
import { expect, test } from 'vitest';
import { decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { fraud, items, type FraudInput, mass, personal, shown, to, victims } from '../../../../../tests/support/fraud.ts';
import { answerOf } from '../../answer.ts';
import { kindsOfFraud, type Scheme } from './kinds-of-fraud.ts';

/** Three victims, two who did it together, two accounts, applications or policies: whichever is counted is told by the number. */
const found = (scheme: Scheme, change: object = personal): readonly string[] => {
  const told: Partial<FraudInput> = { ...shown, to: to(3), by: ['O1', 'O2'], items: [...items(2)], losers: [], attemptToSell: 'work-or-sale', stolen: false, authorityConfirms: true, pointsToProve: 'made-out', ...change };
  const { crimes } = answerOf(decideFacts(reported({ victims: victims(3), offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [fraud(scheme, told)] })));
  return crimes.map(({ class: classCode, hoCode, count }) => [count, classCode, hoCode ?? 'by what was done'].join(' '));
};

const kinds: readonly (readonly [page: string, scheme: Scheme, expected: string, whomever: boolean])[] = [
  ['13-14', 'advance-fee-419', '3 NFIB1A 053/40', false],
  ['15-16', 'lottery', '3 NFIB1B 053/40', false],
  ['17-18', 'cheque-for-too-much', '3 NFIB1C 053/40', false],
  ['19-20', 'dating', '3 NFIB1D 053/40', true],
  ['21-22', 'fraud-recovery', '3 NFIB1E 053/40', true],
  ['23-24', 'inheritance', '3 NFIB1F 053/40', false],
  ['25-26', 'rental', '3 NFIB1G 053/40', true],
  ['27-28', 'other-advance-fee', '3 NFIB1H 053/40', false],
  ['29-30', 'loan-fee', '3 NFIB1J 053/40', false],
  ['31-32', 'boiler-room', '3 NFIB2A 053/40', false],
  ['33-34', 'pyramid-or-ponzi', '3 NFIB2B 053/40', false],
  ['35-36', 'prime-bank-guarantee', '3 NFIB2C 053/40', false],
  ['37-38', 'timeshare-or-holiday-club', '3 NFIB2D 053/40', true],
  ['39-40', 'other-investment', '3 NFIB2E 053/40', false],
  ['41-44', 'online-shopping-or-auction', '3 NFIB3A 053/40', true],
  ['45-48', 'consumer-phone', '3 NFIB3B 053/40', false],
  ['49-51', 'door-to-door', '3 NFIB3C 053/40', true],
  ['52-53', 'other-consumer', '3 NFIB3D 053/40', true],
  ['54-55', 'computer-software-service', '3 NFIB3E 053/40', false],
  ['56-57', 'ticket', '3 NFIB3F 053/40', true],
  ['58-59', 'retail', '3 NFIB3G 053/40', true],
  ['60-62', 'charity', '3 NFIB4A 053/40', true],
  ['63-64', 'charity-or-lottery-grant', '2 NFIB4B 053/40', true],
  ['65-71', 'cheque-card-or-bank-account', '2 NFIB5A 053/40', true],
  ['72-74', 'credit-application', '2 NFIB5B 053/40', true],
  ['75-76', 'mortgage', '2 NFIB5C 053/40', true],
  ['77-78', 'mandate', '2 NFIB5D 053/40', true],
  ['79-80', 'wrongful-credit', '3 NFIB5E 053/32', true],
  ['81-82', 'insurance-by-policyholder', '2 NFIB6A 053/40', true],
  ['83-84', 'insurance-broker', '3 NFIB6B 053/40', true],
  ['85-86', 'telecom-contract', '2 NFIB7 053/40', true],
  ['87-89', 'corporate-employee', '2 NFIB8A 053/40', true],
  ['90-91', 'corporate-procurement', '1 NFIB8B 053/40', true],
  ['92-95', 'business-trading', '3 NFIB9 by what was done', true],
  ['96-97', 'false-accounting', '3 NFIB10 052/01', true],
  ['98-100', 'insolvency', '3 NFIB11 by what was done', true],
  ['101-102', 'passport-application', '2 NFIB12 053/40', true],
  ['103-104', 'benefit', '2 NFIB13 by what was done', true],
  ['105-106', 'government-grant', '2 NFIB14 053/40', true],
  ['107-108', 'tax-return', '2 NFIB15 by what was done', true],
  ['109-110', 'pension-by-pensioner', '2 NFIB16A 053/40', true],
  ['111-112', 'pension-on-pensioner', '1 NFIB16B 053/40', true],
  ['113-114', 'pension-liberation', '2 NFIB16C 053/40', true],
  ['115-116', 'regulatory', '3 NFIB17 by what was done', true],
  ['117-118', 'failing-to-disclose', '3 NFIB18 053/41', true],
  ['119-120', 'abuse-of-position', '3 NFIB19 053/42', true],
  ['121-122', 'driving-licence-application', '2 NFIB20A 053/40', true],
  ['124', 'copied-number-plate', '3 NFIB90 053/40', true],
  ['123-124', 'other', '3 NFIB90 by what was done', true],
];

test.each(kinds)('page %s, %s: %s', (_, scheme, expected) => expect(found(scheme)).toEqual([expected]));

test.each(kinds)('page %s, %s, sent to everybody and ignored', (_, scheme, expected, whomever) => expect(found(scheme, mass('nothing'))).toEqual(whomever ? [expected] : []));

test('no kind is left out', () => expect(kinds.map(([, scheme]) => scheme)).toEqual(kindsOfFraud.map(({ scheme }) => scheme)));
