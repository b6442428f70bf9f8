/** Where fraud and computer misuse are recorded (fraud volume, pages 4, 5, 71 and 129). */
import { expect, test } from 'vitest';
import { decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { fraud, items, misuse, shown, type ActInput, type FraudInput } from '../../../../../tests/support/fraud.ts';
import { answerOf } from '../../answer.ts';

const answerTo = (told: ActInput) => answerOf(decideFacts(reported({ acts: [told] })));
const passed = (places: NonNullable<FraudInput['places']>, change: Partial<FraudInput> = {}) => fraud('rental', { callForService: ['passed-by-nfib'], places, ...change });
const local = (scheme: NonNullable<FraudInput['scheme']>, places: NonNullable<FraudInput['places']>, change: Partial<FraudInput> = {}) => fraud(scheme, { callForService: ['local-suspect'], places, items: items(1), losers: [], ...shown, ...change });
const card = (places: NonNullable<FraudInput['places']>, particulars: NonNullable<FraudInput['particulars']> = []) => fraud('cheque-card-or-bank-account', { items: items(1), losers: [], places, particulars: ['institution-reports', ...particulars] });

test.each<readonly [string, ActInput, string | undefined]>([
  ['without a call for service nothing is located', fraud('rental', { places: ['suspect-or-operation-address'] }), undefined],
  ['an arrest (page 4)', fraud('rental', { callForService: ['arrest'], places: [] }), 'where-the-representation-was-made'],
  ['at the scene, whatever address is found (page 4)', fraud('rental', { callForService: ['in-progress-or-just-committed', 'local-suspect'], places: ['suspect-or-operation-address'] }), 'where-the-representation-was-made'],
  ['a local suspect (page 4)', local('rental', []), 'suspect-or-operation-address'],
  ['an employee (page 4)', local('corporate-employee', ['workplace'], { by: ['O1'] }), 'place-of-work'],
  ['an employee without a place of work (page 4)', local('corporate-employee', [], { by: ['O1'] }), 'head-office'],
  ['goods ordered remotely (page 4)', local('online-shopping-or-auction', ['delivery-address']), 'delivery-address'],
  ['goods, no delivery address known', local('online-shopping-or-auction', []), 'suspect-or-operation-address'],
  ['an application (page 4)', local('credit-application', []), 'where-the-application-was-sent-from'],
  ['an application whose mail is redirected (page 4)', local('mortgage', ['redirect-address']), 'latest-redirect-address'],
  ['first principle (page 5)', passed(['suspect-or-operation-address', 'most-offences']), 'suspect-or-operation-address'],
  ['first principle, of business (page 5)', passed(['workplace'], { scheme: 'abuse-of-position', by: ['O1'] }), 'place-of-work'],
  ['first principle, head office (page 5)', passed([], { scheme: 'abuse-of-position', by: ['O1'] }), 'head-office'],
  ['first principle, a boiler room by its operation (page 5)', passed(['suspect-or-operation-address', 'most-offences'], { scheme: 'boiler-room', approach: 'personal' }), 'suspect-or-operation-address'],
  ['a boiler room nobody has found (page 5)', passed(['most-offences'], { scheme: 'boiler-room', approach: 'personal' }), 'area-with-most-offences'],
  ['suspects in different areas (page 5)', passed(['suspect-or-operation-address', 'suspects-in-different-areas', 'first-offence']), 'area-of-the-first-offence'],
  ['second principle (page 5)', passed(['most-offences', 'first-offence']), 'area-with-most-offences'],
  ['third principle (page 5)', passed(['first-offence', 'victims-home-or-work']), 'area-of-the-first-offence'],
  ['fourth principle (page 5)', passed(['victims-home-or-work']), 'victims-home-or-work'],
  ['fifth principle (page 5)', passed([]), 'decided-by-the-nfib'],
  ['on the railways (page 5)', passed(['railway', 'suspect-or-operation-address']), 'british-transport-police'],
  ['first party fraud (page 71)', card(['delivery-address'], ['first-party']), 'customers-address'],
  ['money moved to an account (page 71)', card(['takeover-address', 'beneficiary-address', 'beneficiary-bank']), 'beneficiary-address'],
  ['its bank (page 71)', card(['beneficiary-bank', 'takeover-address']), 'beneficiary-bank'],
  ['an account taken over (page 71)', card(['takeover-address', 'delivery-address']), 'takeover-address'],
  ['an account taken over to an address not known: the bank (page 71)', card(['account-taken-over', 'delivery-address']), 'address-of-the-bank'],
  ['a delivery (page 71)', card(['suspect-present', 'delivery-address']), 'delivery-address'],
  ['a suspect present (page 71)', card(['suspect-present']), 'where-the-suspect-was-present'],
  ['nothing known (page 71)', card([]), 'customers-address'],
  ['a virus released (page 129)', misuse('malware', { to: [], reach: 'released-by-suspect-here', items: items(1) }), 'suspect-or-operation-address'],
])('%s', (_, told, place) => {
  const { location, refer, needs } = answerTo(told);
  expect(location['acts.A1']?.place).toBe(place);
  expect([refer, needs]).toEqual([[], []]);
});

test('an arrest over goods ordered remotely: two rules hold, and the registrar is asked', () => {
  const { location, refer } = answerTo(local('online-shopping-or-auction', ['delivery-address'], { callForService: ['arrest'] }));
  expect(location).toEqual({});
  expect(refer).toMatchObject([{ about: 'acts.A1', because: expect.stringContaining('The rules disagree') as string }]);
});

test('which places are known is asked only where something turns on it', () => {
  expect(answerTo(local('corporate-employee', [], { by: ['O1'], places: undefined })).needs).toEqual(['acts.A1.places']);
  expect(answerTo(local('rental', [], { places: undefined })).needs).toEqual([]);
  expect(answerTo(fraud('corporate-employee', { by: ['O1'], ...shown })).needs).toEqual([]);
});
