/** By what fraud is counted, and what stands beside it or is part of it: the examples of the fraud volume. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { fraud, items, mass, numbered, personal, shown, to, type ActInput, type FraudInput } from '../../../../../tests/support/fraud.ts';

const people = (many: number, grouped: readonly (readonly [number, string])[] = []) =>
  numbered('V', many).map((id, at) => ({ id, capacity: [], ...(grouped.some(([from]) => at >= from) ? { investedWith: grouped.findLast(([from]) => at >= from)?.[1] } : {}) }));

const counted = (acts: readonly ActInput[], victims = people(12)): readonly string[] => {
  const decided = decideFacts(reported({ victims, offenders: numbered('O', 12).map((id) => ({ id })), acts: [...acts] }));
  expect([decided.needs, decided.refer]).toEqual([[], []]);
  return crimesOf(decided).map((crime) => crime.split(' ')[0] ?? '');
};

const times = (many: number, classCode: string): readonly string[] => Array.from({ length: many }, () => classCode);

const card = (accounts: number, losers: readonly string[] = [], change: Partial<FraudInput> = {}) => fraud('cheque-card-or-bank-account', { items: items(accounts), losers: [...losers], ...change });
const chosen = (classCode: string, change: object = {}): ActInput => act({ id: 'T', kind: 'offence', class: classCode, by: [], ...change });
const by = (...offenders: readonly string[]) => ({ by: [...offenders] });

test('thirty investors and three syndicates of ten are thirty-three crimes (page 34)', () => {
  const victims = people(60, [[30, 'S1'], [40, 'S2'], [50, 'S3']]);
  expect(counted([fraud('pyramid-or-ponzi', { to: to(60), ...personal })], victims)).toHaveLength(33);
});

test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['three guarantees sold to one buyer (page 36)', ['A', 'B', 'C'].map((id) => fraud('prime-bank-guarantee', { id, ...by('O1'), ...mass('acted') })), ['NFIB2C']],
  ['four investors, each alone, however they were approached (page 40)', [fraud('other-investment', { to: to(4) })], times(4, 'NFIB2E')],
  ['cards compromised at one place, no account known (page 65)', [fraud('cheque-card-or-bank-account', { to: [], particulars: ['compromised-location'], traced: false, without: 'appropriate' })], ['NFIB5A']],
  ['ten tickets for a family, one purchaser (page 57)', [fraud('ticket', shown)], ['NFIB3F']],
  ['a bank, and two stores whose cheques it refused (page 68)', [card(1, ['S1', 'S2'])], times(3, 'NFIB5A')],
  ['a trader alone, the card not honoured (page 68)', [card(0, ['S1'])], ['NFIB5A']],
  ['an issuer that does not reimburse its holder (page 69)', [card(1, ['V1'])], times(2, 'NFIB5A')],
  ['one account told twice (page 66)', [card(1), card(1, [], { id: 'B' })], ['NFIB5A']],
  ['twelve cards and their thefts (page 67)', [card(12), chosen('49')], ['49', ...times(12, '+NFIB5A')].toSorted()],
  ['a car on finance with a stolen card for the deposit (page 74)', [fraud('credit-application', { items: items(1) }), card(1, [], { id: 'B' })], ['+NFIB5A', 'NFIB5B']],
  ['a second item later, on a new account (page 73)', [fraud('credit-application', { items: ['I1'] }), fraud('credit-application', { id: 'B', items: ['I2'], afterReport: 1 })], times(2, 'NFIB5B')],
  ['one camera claimed on three policies (page 82)', [fraud('insurance-by-policyholder', { items: items(3) })], times(3, 'NFIB6A')],
  ['a project team of six (page 91)', [fraud('corporate-procurement', by('O1', 'O2', 'O3', 'O4', 'O5', 'O6'))], ['NFIB8B']],
  ['two directors and one creditor (page 94)', [fraud('business-trading', by('O1', 'O2'))], ['NFIB9']],
  ['two directors apart and one creditor (page 94)', [fraud('business-trading', by('O1')), fraud('business-trading', { id: 'B', ...by('O2') })], times(2, 'NFIB9')],
  ['one creditor on many occasions (page 95)', [fraud('business-trading', by('O1')), fraud('business-trading', { id: 'B', ...by('O1') })], ['NFIB9']],
  ['accounts falsified, nobody identified (page 97)', [fraud('false-accounting', { to: [], ...by('O1') })], ['NFIB10']],
  ['a bankrupt, and again on bail (page 100)', [0, 1].map((afterReport) => fraud('insolvency', { id: `B${afterReport}`, to: [], ...by('O1'), afterReport, pointsToProve: 'made-out' })), times(2, 'NFIB11')],
  ['a bankrupt who owes three creditors (page 100)', [fraud('insolvency', { to: to(3), ...by('O1'), particulars: ['by-a-bankrupt'], pointsToProve: 'made-out' })], ['NFIB11']],
  ['two bankrupts', [fraud('insolvency', { to: [], ...by('O1', 'O2'), particulars: ['by-a-bankrupt'], pointsToProve: 'made-out' })], times(2, 'NFIB11')],
  ['two benefits claimed by a couple, twelve payments (page 104)', [fraud('benefit', { ...by('O1', 'O2'), items: items(2) })], times(2, 'NFIB13')],
  ['three returns (page 108)', [fraud('tax-return', { items: items(3) })], times(3, 'NFIB15')],
  ['two trustees apart (page 112)', [fraud('pension-on-pensioner', by('O1')), fraud('pension-on-pensioner', { id: 'B', ...by('O2') })], times(2, 'NFIB16B')],
  ['trustees together, five pensioners (page 112)', [fraud('pension-on-pensioner', { to: to(5), ...by('O1', 'O2') })], ['NFIB16B']],
  ['five mortgages, the solicitor charged with abuse as well (page 120)', [fraud('mortgage', { ...by('O1', 'O2'), items: items(5) }), fraud('abuse-of-position', { id: 'B', ...by('O2') })], times(5, 'NFIB5C')],
  ['the solicitor charged with abuse alone (page 120)', [fraud('mortgage', { ...by('O1'), items: items(1) }), fraud('abuse-of-position', { id: 'B', ...by('O2') })], ['NFIB19', 'NFIB5C']],
  ['a laptop stolen, and mileage claimed (page 89)', [chosen('41', by('O1')), fraud('corporate-employee', { ...shown, ...by('O1') })], ['NFIB8A']],
  ['a laptop stolen by another', [chosen('41', by('O2')), fraud('corporate-employee', { ...shown, ...by('O1') })], ['41', 'NFIB8A']],
  ['a licence used for hire purchase (page 122)', [fraud('driving-licence-application', { ...by('O1'), items: items(1) }), fraud('credit-application', { id: 'B', to: ['V2'], ...by('O1'), items: items(1) })], ['+NFIB20A', 'NFIB5B']],
  ['recovery offered to a victim of a boiler room (page 22)', [fraud('fraud-recovery', personal), fraud('boiler-room', { id: 'B', ...mass('acted') })], ['+NFIB1E', 'NFIB2A']],
  ['a conspiracy beside the fraud (page 7)', [fraud('other', { ...by('O1'), particulars: ['conspiracy'] }), fraud('rental', { id: 'B', ...by('O1') })], ['NFIB1G']],
  ['perverting justice with a fraud (page 7)', [fraud('insurance-by-policyholder', { ...by('O1'), items: items(1) }), chosen('79', { to: [], ...by('O1'), pointsToProve: 'made-out' })], ['+79', 'NFIB6A']],
  ['a cloned card that was used (page 97)', [card(1, [], by('O1')), act({ id: 'B', kind: 'fraud-articles', what: 'possessing-articles', to: [], pointsToProve: 'made-out', usedInFraud: true })], ['NFIB5A']],
  ['cards that were not (page 97)', [card(1, [], by('O1')), act({ id: 'B', kind: 'fraud-articles', what: 'possessing-articles', to: [], pointsToProve: 'made-out', usedInFraud: false })], ['33A', 'NFIB5A']],
])('%s', (_, acts, expected) => {
  expect([...counted(acts)].toSorted()).toEqual([...expected].toSorted());
});

test('whether articles were used is asked only beside a fraud', () => {
  const held = act({ id: 'B', kind: 'fraud-articles', what: 'possessing-articles', to: [], pointsToProve: 'made-out' });
  expect(decideFacts(reported({ acts: [held] })).needs).toEqual([]);
  expect(decideFacts(reported({ acts: [held, card(1, [], by('O1'))] })).needs).toEqual(['acts.B.usedInFraud']);
});
