/** Worked examples of fraud and computer misuse, told in facts. */
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import { act, reported } from '../support/facts.ts';
import { fraud, items, mass, misuse, numbered, personal, shown, to, victims, type ActInput, type FraudInput } from '../support/fraud.ts';
import type { EncodedGroup } from './encoded.ts';

const told = (...acts: readonly ActInput[]): { readonly facts: FactsInput } => ({ facts: reported({ acts: [...acts] }) });
const against = (many: number, ...acts: readonly ActInput[]): { readonly facts: FactsInput } => ({ facts: reported({ victims: victims(many), acts: [...acts] }) });

const card = (accounts: number, change: Partial<FraudInput> = {}) => fraud('cheque-card-or-bank-account', { to: ['V2'], items: items(accounts), losers: [], ...change });

/** The theft of a card or of cheques from its holder. */
const theft = (classCode: string): ActInput => act({ id: 'T', kind: 'offence', class: classCode, by: [] });
const bankAndHolder = (...acts: readonly ActInput[]) => against(2, ...acts);

const petrol = (id: string, afterReport = 0) => fraud('corporate-employee', { id, by: ['O1'], afterReport, ...shown });

const calledBy = { callForService: ['in-progress-or-just-committed'] } satisfies Partial<FraudInput>;

const someoneElseFound = (many: number, scheme: NonNullable<FraudInput['scheme']>, change: Partial<FraudInput> = {}): { readonly facts: FactsInput } => ({
  facts: reported({ report: { by: 'police', receivedAt: '2026-05-04T09:00:00Z' }, victims: victims(many), acts: [fraud(scheme, { to: to(many), traced: true, confirmed: true, ...change })] }),
});

export const fraudCyber: EncodedGroup = {
  'crr26-fr-pnc': told(fraud('credit-application', { items: ['I1'], callForService: ['registered-item'] })),
  'crr26-fr-refer': told(fraud('other', { particulars: [] })),
  'nfib26-1A-a': told(fraud('advance-fee-419', mass('nothing'))),
  'nfib26-1A-b': told(fraud('advance-fee-419', mass('acted'))),
  'nfib26-1B-a': told(fraud('lottery', mass('nothing'))),
  'nfib26-1B-b': told(fraud('lottery', mass('acted'))),
  'nfib26-1C-2': told(fraud('cheque-for-too-much', personal)),
  'nfib26-1D-2': told(fraud('dating', shown)),
  'nfib26-1E-2': told(fraud('fraud-recovery', { id: 'R', approach: 'personal', victimDid: 'nothing' }), fraud('boiler-room', { id: 'B', ...mass('acted') })),
  'nfib26-1G-2': against(5, fraud('rental', { to: to(5) })),
  'nfib26-1J-a': told(fraud('loan-fee', mass('nothing'))),
  'nfib26-2A-2': someoneElseFound(5, 'boiler-room', mass('acted')),
  'nfib26-2E-1': against(3, fraud('other-investment', { to: to(3), ...personal })),
  'nfib26-3A-1a': told(fraud('online-shopping-or-auction', { falseRepresentation: 'not-shown' })),
  'nfib26-3A-1b': told(fraud('online-shopping-or-auction', shown)),
  'nfib26-3A-p1': told(fraud('online-shopping-or-auction', { ...shown, particulars: ['paid-with-stolen-card'], items: ['I1'], losers: [] })),
  'nfib26-3B-1': against(4, fraud('consumer-phone', mass('acted')), fraud('consumer-phone', { id: 'A2', to: ['V2', 'V3', 'V4'], ...mass('nothing') })),
  'nfib26-3C-d1': told(fraud('door-to-door', { attemptToSell: 'none', stolen: false, falseRepresentation: 'shown' })),
  'nfib26-3C-d2': told(fraud('door-to-door', { attemptToSell: 'clear-attempt', ...shown })),
  'nfib26-3C-f1': someoneElseFound(5, 'door-to-door', { by: ['O1'], attemptToSell: 'work-or-sale', ...shown, callForService: ['local-suspect'], places: ['suspect-or-operation-address'] }),
  'nfib26-3E-a': told(fraud('computer-software-service', mass('nothing'))),
  'nfib26-3F-2': against(5, fraud('holiday-that-does-not-exist', { to: to(5) })),
  'nfib26-3G-2': told(fraud('retail', { ...calledBy })),
  'nfib26-3G-p1': told(fraud('retail')),
  'nfib26-4A-1': someoneElseFound(5, 'charity'),
  'nfib26-4A-2': someoneElseFound(5, 'charity', { by: ['O1'], callForService: ['local-suspect'], places: ['suspect-or-operation-address'] }),
  'nfib26-4A-3': against(3, theft('49'), fraud('charity', { to: ['V2', 'V3'], by: ['O1'], particulars: ['charity-real-and-not-organised'] })),
  'nfib26-4A-4': told(act({ id: 'T', kind: 'offence', class: '42', by: ['O1'] }), fraud('charity', { to: [], by: ['O1'], items: ['I1'] })),
  'nfib26-5A-1': bankAndHolder(theft('49'), card(1)),
  'nfib26-5A-3': bankAndHolder(card(4)),
  'nfib26-5A-4': bankAndHolder(card(1, { id: 'C1' }), card(1, { id: 'C2', afterReport: 0 })),
  'nfib26-5A-a4': bankAndHolder(theft('49'), card(1)),
  'nfib26-5A-p3': told(fraud('cheque-card-or-bank-account', { by: ['O1'], particulars: ['company-card'] })),
  'nfib26-5A-x1': bankAndHolder(theft('49'), card(1, { losers: ['S1', 'S2'] })),
  'nfib26-5A-x2': bankAndHolder(card(1, { losers: ['S1'] })),
  'nfib26-5B-2': told(fraud('credit-application', { items: items(5) })),
  'nfib26-5B-4': told(fraud('credit-application', { items: items(1) })),
  'nfib26-7-1': bankAndHolder(fraud('telecom-contract', { items: ['I1'] }), card(1, { id: 'C' })),
  'nfib26-8A-4': { facts: reported({ offenders: numbered('O', 12).map((id) => ({ id })), acts: [fraud('corporate-employee', { by: [...numbered('O', 12)], ...shown })] }) },
  'nfib26-8A-f3': told(petrol('P1'), petrol('P2'), petrol('P3'), petrol('P4'), petrol('P5')),
  'nfib26-8A-f4': told(petrol('P1'), petrol('P2', 1)),
  'nfib26-9-ii': told(fraud('business-trading', { to: [], by: ['O1'] })),
  'nfib26-10-p2': told(fraud('false-accounting', { by: ['O1'] })),
  'nfib26-12-2': told(
    fraud('passport-application', { by: ['O1'], items: ['I1'], callForService: ['arrest'], places: [] }),
    act({ id: 'A2', kind: 'fraud-articles', what: 'possessing-articles', to: [], pointsToProve: 'made-out', usedInFraud: false }),
  ),
  'nfib26-13-f2': told(fraud('benefit', { by: ['O1'], items: items(2) })),
  'nfib26-19-2': against(5, fraud('abuse-of-position', { to: to(5), by: ['O1'] })),
  'nfib26-19-3': told(fraud('abuse-of-position', { by: ['O1'] })),
  'nfib26-90-a': told(fraud('copied-number-plate', { authorityConfirms: false })),
  'nfib26-90-b': told(fraud('copied-number-plate', { authorityConfirms: true })),
  'nfib26-50A-2': against(12, misuse('malware', { to: to(12), by: ['O1'], reach: 'sent-to-victim', malwareUsed: false })),
  'nfib26-50A-4': against(3, misuse('malware', { to: to(3), by: ['O1'], reach: 'sent-to-victim', malwareUsed: false })),
  'nfib26-50A-f1': bankAndHolder(misuse('malware', { reach: 'link-followed', malwareUsed: false }), fraud('mandate', { id: 'A2', to: ['V2'], items: ['I1'], afterReport: 1 })),
  'nfib26-51A-f': told(...[0, 1, 2, 2, 2].map((afterReport, at) => misuse('denial-of-service', { id: `D${at + 1}`, concerted: true, afterReport }))),
  'nfib26-52A-p1': told(misuse('hacking-server', { items: ['S1'], enabled: 'fraud' }), fraud('cheque-card-or-bank-account', { id: 'A2', items: items(10), losers: [] })),
  'nfib26-52C-3': told(misuse('hacking-account', { items: items(2), unauthorised: true })),
  'nfib26-52E-3': told(misuse('hacking-device', { demand: 'made' })),
  'nfib26-cfs-1': told(fraud('corporate-employee', { by: ['O1'], ...shown, callForService: ['local-suspect'], places: ['workplace'] })),
  'nfib26-cfs-2': told(card(1, { to: ['V1'], ...calledBy, places: [] })),
  'nfib26-outc-1': { facts: reported({ victims: victims(100), acts: [fraud('boiler-room', { to: to(100), ...mass('acted'), callForService: ['passed-by-nfib', 'arrest'], places: [] })] }) },
  'nfib26-outc-2': against(
    3,
    fraud('mortgage', { id: 'M', by: ['O1'], items: ['M1'], callForService: ['passed-by-nfib'], places: [] }),
    fraud('online-shopping-or-auction', { id: 'S', to: ['V2'], by: ['O1'], ...shown, callForService: ['passed-by-nfib'], places: [] }),
    fraud('credit-application', { id: 'P', to: ['V3'], by: ['O1'], items: ['P1'], callForService: ['passed-by-nfib'], places: [] }),
  ),
  'nfib26-abroad-1': told(fraud('timeshare-or-holiday-club', { ...shown, particulars: ['only-the-victims-home-is-here'] })),
  'nfib26-abroad-2': told(fraud('online-shopping-or-auction', { ...shown, particulars: ['only-money-passed-through-here'] })),
  'nfib26-abroad-3': told(fraud('lottery', mass('acted'))),
};
