/** The classes of fraud: the examples of the fraud volume, the smallest change from each, and what is asked. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { fraud, items, mass, shown, to, victims, type ActInput, type FraudInput } from '../../../../../tests/support/fraud.ts';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { answerOf } from '../../answer.ts';
import { kindsOfArticles } from '../fraud-articles/kinds-of-articles.ts';
import { kindsOfFraud } from './kinds-of-fraud.ts';

const decided = (...acts: readonly ActInput[]) => decideFacts(reported({ victims: victims(12), acts: [...acts] }));
const card = { items: ['I1'], losers: [] as string[] };

const article = (what: 'possessing-articles' | 'parking-document' | 'identity-document', change: object = {}): ActInput =>
  act({ kind: 'fraud-articles', what, to: [], pointsToProve: 'made-out', ...change });

test.each<readonly [string, ActInput, readonly string[]]>([
  ['419, answered (page 14)', fraud('advance-fee-419', mass('acted')), ['NFIB1A 053/40']],
  ['419, addressed in person though ignored (page 24)', fraud('inheritance', { approach: 'personal', victimDid: 'nothing' }), ['NFIB1F 053/40']],
  ['419, ignored (page 14)', fraud('advance-fee-419', mass('nothing')), []],
  ['a prime bank guarantee, contacted again (page 36)', fraud('prime-bank-guarantee', mass('contacted-again')), ['NFIB2C 053/40']],
  ['a loan, contacted again (page 30)', fraud('loan-fee', mass('contacted-again')), ['NFIB1J 053/40']],
  ['a boiler room, contacted again (page 32)', fraud('boiler-room', mass('contacted-again')), ['NFIB2A 053/40']],
  ['recovery of what a boiler room took, not taken in (page 22)', fraud('fraud-recovery'), ['NFIB1E 053/40']],
  ['dating, a lie found out (page 20)', fraud('dating', shown), ['NFIB1D 053/40']],
  ['dating, refused and no lie found out (page 20)', fraud('dating', { falseRepresentation: 'not-shown' }), []],
  ['a holiday club, as advertised (page 38)', fraud('timeshare-or-holiday-club', { falseRepresentation: 'not-shown' }), []],
  ['tickets that did not come (page 57)', fraud('ticket', { falseRepresentation: 'not-shown' }), []],
  ['tickets of a site that is gone (page 57)', fraud('ticket', shown), ['NFIB3F 053/40']],
  ['gardening in dispute (page 50)', fraud('door-to-door', { falseRepresentation: 'not-shown', attemptToSell: 'work-or-sale' }), []],
  ['a chimney that is not there (page 50)', fraud('door-to-door', { ...shown, attemptToSell: 'work-or-sale' }), ['NFIB3C 053/40']],
  ['a caller without a trade, who took nothing (page 51)', fraud('door-to-door', { ...shown, attemptToSell: 'none', stolen: false }), ['28L 028/03']],
  ['a caller without a trade, who stole', fraud('door-to-door', { ...shown, attemptToSell: 'none', stolen: true }), ['28K 028/03']],
  ['a caller in doubt (page 50)', fraud('door-to-door', { ...shown, attemptToSell: 'doubtful' }), ['28K 028/03']],
  ['a caller without a trade, who stole and is shown to have told no lie (page 74)', fraud('door-to-door', { falseRepresentation: 'not-shown', attemptToSell: 'none', stolen: true }), ['28K 028/03']],
  ['and of whom it is not told whether they lied', fraud('door-to-door', { attemptToSell: 'none', stolen: true }), ['28K 028/03']],
  ['a caller who clearly tried to sell, and no lie is shown (page 50)', fraud('door-to-door', { falseRepresentation: 'not-shown', attemptToSell: 'clear-attempt' }), []],
  ['a card used online, which is a false representation (page 43)', fraud('online-shopping-or-auction', { falseRepresentation: 'not-shown', ...card, particulars: ['paid-with-stolen-card'] }), ['NFIB5A 053/40']],
  ['a card used online (page 43)', fraud('online-shopping-or-auction', { ...shown, ...card, particulars: ['paid-with-stolen-card'] }), ['NFIB5A 053/40']],
  ['a payment service (page 44)', fraud('online-shopping-or-auction', { ...shown, particulars: ['through-payment-service'] }), ['NFIB3A 053/40']],
  ['goods paid for through a payment service that did not come', fraud('online-shopping-or-auction', { falseRepresentation: 'not-shown', particulars: ['through-payment-service'] }), []],
  ['a payment service told as a bank account (page 44)', fraud('cheque-card-or-bank-account', { particulars: ['through-payment-service'] }), ['NFIB3A 053/40']],
  ['buyers of stolen birthday cards, whether it shows a falsehood or not', fraud('online-shopping-or-auction', { particulars: ['goods-were-stolen-and-buyer-keeps-them'] }), []],
  ['buyers of stolen birthday cards (page 43)', fraud('online-shopping-or-auction', { ...shown, particulars: ['goods-were-stolen-and-buyer-keeps-them'] }), []],
  ['buyers from whom stolen rods are recovered (page 43)', fraud('online-shopping-or-auction', { ...shown, to: to(10) }), Array.from({ length: 10 }, () => 'NFIB3A 053/40')],
  ['petrol by a lie at the till (page 59)', fraud('retail'), ['NFIB3G 053/40']],
  ['a meal with no thought of paying (page 58)', fraud('retail', { particulars: ['services-obtained'] }), ['NFIB3G 053/46']],
  ['a charity box, collected with alone (page 62)', fraud('charity', { particulars: ['charity-real-and-not-organised'] }), ['NFIB90 053/40']],
  ['five charities whose pages were copied, charged as conspiracy (page 62)', fraud('charity', { to: [], items: items(5), particulars: ['conspiracy'] }), Array.from({ length: 5 }, () => 'NFIB4A 053/04')],
  ['charity, only prepared (page 62)', fraud('charity', { to: [], particulars: ['merely-preparatory'], pointsToProve: 'made-out' }), ['33A']],
  ['bags for a real charity (page 62)', fraud('charity', { particulars: ['bags-of-real-charity-taken'] }), ['49']],
  ['bags that only look like a charity’s (page 62)', fraud('charity'), ['NFIB4A 053/40']],
  ['a company card (page 70)', fraud('cheque-card-or-bank-account', { particulars: ['company-card'] }), ['NFIB8A 053/40']],
  ['a handset and no contract (page 86)', fraud('telecom-contract', { ...card, particulars: ['no-contract-obtained'] }), ['NFIB5A 053/40']],
  ['stationery taken home (page 89)', fraud('corporate-employee', { falseRepresentation: 'not-shown' }), ['41 041/00']],
  ['premiums a broker’s clerk kept (page 84)', fraud('corporate-employee', { ...shown, particulars: ['insurance-premiums-kept'] }), ['NFIB6B 053/40']],
  ['false accounting in order to steal (page 97)', fraud('false-accounting', { particulars: ['in-order-to-steal'] }), ['NFIB8A 053/40']],
  ['false accounting, nothing shown stolen (page 97)', fraud('false-accounting'), ['NFIB10 052/01']],
  ['a bankrupt and ten customers (page 100)', fraud('insolvency', { to: to(10), particulars: ['customers-deceived'] }), Array.from({ length: 10 }, () => 'NFIB9 053/40')],
  ['preferential payments to five creditors (page 100)', fraud('insolvency', { to: to(5), pointsToProve: 'made-out' }), Array.from({ length: 5 }, () => 'NFIB11')],
  ['a conspiracy to defraud by cards (page 65)', fraud('cheque-card-or-bank-account', { ...card, particulars: ['conspiracy'] }), ['NFIB5A 053/04']],
  ['cards compromised at one place (page 65)', fraud('cheque-card-or-bank-account', { ...card, particulars: ['compromised-location'] }), ['NFIB5A 053/04']],
  ['a conspiracy to defraud (page 123)', fraud('other', { particulars: ['conspiracy'] }), ['NFIB90 053/04']],
  ['a plate that was copied, by the authority (page 124)', fraud('copied-number-plate', { authorityConfirms: true }), ['NFIB90 053/40']],
  ['a ticket in dispute (page 124)', fraud('copied-number-plate', { authorityConfirms: false }), []],
  ['an account in another’s name (page 8)', fraud('identity-only'), []],
  ['the same, opened to defraud (page 8)', fraud('identity-only', { ...card, particulars: ['fraud-was-the-purpose'] }), ['NFIB5A 053/40']],
  ['the same, with a false passport (page 8)', fraud('identity-only', { to: [], particulars: ['false-identity-document'], pointsToProve: 'made-out' }), ['61A 061/40']],
  ['a cloned card held (page 97)', article('possessing-articles'), ['33A 053/43']],
  ['a permit lent (page 124)', article('parking-document'), ['814 814/07']],
  ['a false passport held (page 98)', article('identity-document'), ['61A 061/40']],
])('%s', (_, told, expected) => {
  const { crimes, needs, refer } = decided(told);
  expect(crimesOf({ crimes } as never)).toEqual(expected);
  expect([needs, refer]).toEqual([[], []]);
});

test.each(['shown', 'not-shown'] as const)('a stolen card behind a payment service leaves that fraud as it is, a lie %s beside it, and is a crime of its own to be told (pages 42, 44)', (falseRepresentation) => {
  const { crimes, refer } = decided(fraud('online-shopping-or-auction', { falseRepresentation, particulars: ['paid-with-stolen-card', 'through-payment-service'] }));
  expect(crimesOf({ crimes } as never)).toEqual(['NFIB3A 053/40']);
  expect(refer).toHaveLength(1);
});

test.each<readonly [string, ActInput, readonly string[]]>([
  ['the kind', fraud('other', { scheme: undefined }), ['acts.A1.scheme']],
  ['whether services were obtained', fraud('retail', { particulars: undefined }), ['acts.A1.particulars']],
  ['the approach, where only an intended victim counts', fraud('lottery', { victimDid: 'nothing' }), ['acts.A1.approach']],
  ['the approach before what the victim did', fraud('lottery'), ['acts.A1.approach']],
  ['what the victim did', fraud('lottery', { approach: 'mass-contact' }), ['acts.A1.victimDid']],
  ['whether a lie is shown', fraud('ticket'), ['acts.A1.falseRepresentation']],
  ['whether a caller tried to sell', fraud('door-to-door', shown), ['acts.A1.attemptToSell']],
  ['what the authority says', fraud('copied-number-plate'), ['acts.A1.authorityConfirms']],
  ['the accounts', fraud('mortgage'), ['acts.A1.items']],
  ['whether something was stolen', fraud('door-to-door', { ...shown, attemptToSell: 'none' }), ['acts.A1.stolen']],
  ['of a caller who stole nothing, whether a lie is shown', fraud('door-to-door', { attemptToSell: 'none', stolen: false }), ['acts.A1.falseRepresentation']],
  ['of a caller in doubt, whether a lie is shown', fraud('door-to-door', { attemptToSell: 'doubtful' }), ['acts.A1.falseRepresentation']],
  ['of goods that did not come, whether a stolen card paid', fraud('online-shopping-or-auction', { falseRepresentation: 'not-shown', particulars: undefined }), ['acts.A1.particulars']],
  ['the losers', fraud('cheque-card-or-bank-account', { items: items(1) }), ['acts.A1.losers']],
])('%s is asked where it is not told', (_, told, expected) => {
  const { crimes, needs } = decided(told);
  expect(crimes).toEqual([]);
  expect(needs).toEqual(expected);
});

test.each<readonly [string, Partial<FraudInput>]>([
  ['without a trade, who took nothing', { attemptToSell: 'none', stolen: false }],
  ['in doubt', { attemptToSell: 'doubtful' }],
])('a caller %s, and of whom no lie is shown, is for a person (page 74; fraud volume, page 50)', (_, change) => {
  const { crimes, needs, refer } = decided(fraud('door-to-door', { falseRepresentation: 'not-shown', ...change }));
  expect([crimes, needs, refer.map(({ decisive }) => decisive)]).toEqual([[], [], [true]]);
});

test('who was picked out is not asked what they did', () => {
  expect(decided(fraud('lottery', { approach: 'personal' })).needs).toEqual([]);
  expect(decided(fraud('rental')).needs).toEqual([]);
});

test.each<readonly [string, ActInput, string]>([
  ['an inheritance, contacted again (page 24)', fraud('inheritance', mass('contacted-again')), '24'],
  ['an investor contacted again by mass contact', fraud('pyramid-or-ponzi', mass('contacted-again')), '36'],
  ['contacted again, where the page speaks of action only (page 16)', fraud('lottery', mass('contacted-again')), '16'],
  ['a cheque for too much, by mass contact and ignored: the page does not say', fraud('cheque-for-too-much', mass('nothing')), '18'],
  ['another fee, by mass contact and ignored', fraud('other-advance-fee', mass('nothing')), '28'],
  ['a scheme, by mass contact and ignored', fraud('pyramid-or-ponzi', mass('nothing')), '34'],
  ['an investment, by mass contact and ignored', fraud('other-investment', mass('nothing')), '40'],
  ['a holiday that does not exist (pages 53 and 57)', fraud('holiday-that-does-not-exist', { to: to(5) }), '53'],
])('%s is referred', (_, told, page) => {
  const { refer } = decided(told);
  expect(refer).toHaveLength(1);
  expect(refer[0]?.cites.map((cite) => cite.page)).toContain(page);
});

test.each<readonly [string, ActInput]>([
  ['charity, only prepared (page 62)', fraud('charity', { to: [], particulars: ['merely-preparatory'], pointsToProve: 'made-out' })],
  ['an account opened with a false passport (page 8)', fraud('identity-only', { to: [], particulars: ['false-identity-document'], pointsToProve: 'made-out' })],
])('%s is against the state', (_, told) => expect(decided(told).crimes).toMatchObject([{ against: 'state' }]));

test.each<readonly [string, ActInput]>([
  ['how an investor was approached', fraud('pyramid-or-ponzi')],
  ['what an investor did who was picked out', fraud('other-investment', { approach: 'personal' })],
])('%s is not asked', (_, told) => expect(decided(told).needs).toEqual([]));

test('a class in doubt is counted all the same', () => {
  expect(answerOf(decided(fraud('holiday-that-does-not-exist', { to: to(5) }))).crimes).toMatchObject([{ class: null, hoCode: '053/40', count: 5, recordedBy: 'report-fraud' }]);
});

test.each<readonly [string, ActInput, string]>([
  ['mass contact ignored', fraud('lottery', mass('nothing')), 'information-report'],
  ['a request refused', fraud('dating', { falseRepresentation: 'not-shown' }), 'information-report'],
  ['goods that did not come', fraud('online-shopping-or-auction', { falseRepresentation: 'not-shown' }), 'auditable-incident'],
  ['a ticket in dispute (page 124)', fraud('copied-number-plate', { authorityConfirms: false }), 'returned'],
  ['another’s identity alone (page 8)', fraud('identity-only'), 'auditable-incident'],
  ['stolen goods sold in a car park, kept by the buyer (page 43)', fraud('other-consumer', { ...shown, particulars: ['goods-were-stolen-and-buyer-keeps-them'] }), 'auditable-incident'],
  ['a fraud in Spain (page 7)', fraud('other', { particulars: ['only-the-victims-home-is-here'] }), 'returned'],
  ['money passing through London (page 7)', fraud('other', { particulars: ['only-money-passed-through-here'] }), 'returned'],
  ['no connection at all (page 6)', fraud('other', { particulars: ['no-connection-here'] }), 'returned'],
  ['an account holder whom the bank did not send (page 8)', fraud('cheque-card-or-bank-account', { ...card, particulars: ['account-holder-not-sent-by-institution'] }), 'returned'],
])('of %s is kept what the page says', (_, told, kept) => {
  const answer = answerOf(decided(told));
  expect([answer.record, answer.otherRecords]).toEqual([false, { [kept]: 1 }]);
});

test('an account holder whose loss is not made good is recorded (page 68)', () => {
  const told = fraud('cheque-card-or-bank-account', { items: [], losers: ['V1'], particulars: ['account-holder-not-sent-by-institution'] });
  expect(crimesOf(decided(told))).toEqual(['NFIB5A 053/40']);
});

test('every code is on the offence list, of that class or of the class that depends on the kind', () => {
  const listed = (classCode: string, code: string): boolean => (catalogue.byCode.get(code) ?? []).some((each) => each.class === classCode || each.class === 'NFIB');
  expect([...kindsOfFraud, ...kindsOfArticles].filter((row) => row.code !== null && !listed(row.class, row.code))).toEqual([]);
  expect(kindsOfFraud.map(({ scheme }) => scheme)).toEqual([...new Set(kindsOfFraud.map(({ scheme }) => scheme))]);
});
