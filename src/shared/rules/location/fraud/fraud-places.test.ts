/** Where fraud and computer misuse are recorded, ground by ground and kind by kind, and what is asked (fraud volume, pages 4, 5, 71 and 129). */
import { expect, test } from 'vitest';
import { fraud, misuse, shown, type ActInput, type FraudInput, type MisuseInput } from '../../../../../tests/support/fraud.ts';
import { located } from '../../../../../tests/support/located.ts';
import { schemes } from '../../facts/acts/fraud.ts';

type Grounds = NonNullable<FraudInput['callForService']>;
type Places = FraudInput['places'];

const called = (scheme: NonNullable<FraudInput['scheme']>, callForService: Grounds, places: Places, change: Partial<FraudInput> = {}) => located(fraud(scheme, { callForService, places, ...shown, ...change }));
const local = (scheme: NonNullable<FraudInput['scheme']>, places: Places = []) => called(scheme, ['local-suspect'], places);
const passed = (places: Places, scheme: NonNullable<FraudInput['scheme']> = 'rental') => called(scheme, ['passed-by-nfib'], places);
const card = (places: Places, particulars: FraudInput['particulars'] = ['institution-reports'], callForService: Grounds = []) => called('cheque-card-or-bank-account', callForService, places, { particulars });
const misused = (what: NonNullable<MisuseInput['what']>, callForService: NonNullable<MisuseInput['callForService']>, change: Partial<MisuseInput> = {}) => located(misuse(what, { callForService, places: [], ...change }));

const remote = ['online-shopping-or-auction', 'cheque-card-or-bank-account', 'business-trading'];
const applications = ['charity-or-lottery-grant', 'mortgage', 'passport-application', 'benefit', 'government-grant', 'driving-licence-application'];
const business = ['corporate-employee', 'abuse-of-position'];

test.each(schemes)('a local suspect of %s, a delivery and a redirection known (page 4)', (scheme) => {
  const expected = () => {
    if (scheme === 'credit-application') return 'a person';
    if (remote.includes(scheme)) return 'delivery-address ?';
    if (applications.includes(scheme)) return 'latest-redirect-address ?';
    return business.includes(scheme) ? 'head-office ?' : 'suspect-or-operation-address ?';
  };
  expect(local(scheme, ['delivery-address', 'redirect-address']).split(':')[0]).toBe(expected());
});

const disagree = 'a person: The rules disagree.';

test.each<readonly [string, () => string, string]>([
  ['no ground', () => called('rental', [], ['suspect-or-operation-address', 'delivery-address', 'railway']), 'nothing'],
  ['a registered item', () => called('rental', ['registered-item'], ['suspect-or-operation-address']), 'nothing'],
  ['an arrest', () => called('rental', ['arrest'], []), 'where-the-representation-was-made ?'],
  ['in progress', () => called('rental', ['in-progress-or-just-committed'], []), 'where-the-representation-was-made ?'],
  ['an arrest of a local suspect', () => called('rental', ['arrest', 'local-suspect'], []), 'where-the-representation-was-made ?'],
  ['goods, in progress', () => called('online-shopping-or-auction', ['in-progress-or-just-committed'], ['delivery-address']).slice(0, disagree.length), disagree],
  ['goods, an arrest', () => called('online-shopping-or-auction', ['arrest'], ['delivery-address']).slice(0, disagree.length), disagree],
  ['goods, an arrest and no delivery known', () => called('online-shopping-or-auction', ['arrest'], []), 'where-the-representation-was-made ?'],
  ['an application, an arrest', () => called('mortgage', ['arrest'], []).slice(0, disagree.length), disagree],
  ['an application, in progress', () => called('mortgage', ['in-progress-or-just-committed'], []).slice(0, disagree.length), disagree],
  ['an application passed by the NFIB', () => passed([], 'mortgage'), 'decided-by-the-nfib ?'],
  ['goods passed by the NFIB', () => passed(['delivery-address'], 'online-shopping-or-auction'), 'decided-by-the-nfib ?'],
  ['a boiler room, a local suspect with a place of work', () => local('boiler-room', ['workplace']), 'place-of-work ?'],
  ['a boiler room, a local suspect without one', () => local('boiler-room'), 'suspect-or-operation-address ?'],
  ['an employee with a place of work', () => local('abuse-of-position', ['workplace']), 'place-of-work ?'],
  ['another fraud, a place of work known', () => local('rental', ['workplace']), 'suspect-or-operation-address ?'],
  ['a boiler room passed by the NFIB, with a place of work', () => passed(['workplace'], 'boiler-room'), 'place-of-work ?'],
  ['a boiler room passed by the NFIB, without one', () => passed(['suspect-or-operation-address'], 'boiler-room'), 'suspect-or-operation-address ?'],
  ['an employee in different areas (page 5)', () => passed(['workplace', 'suspects-in-different-areas', 'most-offences'], 'corporate-employee'), 'area-with-most-offences ?'],
  ['suspects in different areas, one address known', () => passed(['suspect-or-operation-address', 'suspects-in-different-areas']), 'decided-by-the-nfib ?'],
  ['on the railways, a local suspect', () => local('rental', ['railway']), 'suspect-or-operation-address ?'],
  ['on the railways, of business', () => passed(['railway', 'workplace'], 'corporate-employee'), 'british-transport-police ?'],
  ['computer misuse by a local suspect', () => misused('malware', ['local-suspect'], { reach: 'released-by-suspect-here' }), 'suspect-or-operation-address ?'],
  ['malware released here, an arrest', () => misused('malware', ['arrest'], { reach: 'released-by-suspect-here' }), 'suspect-or-operation-address ?'],
  ['malware released here, passed by the NFIB', () => misused('malware', ['passed-by-nfib'], { reach: 'released-by-suspect-here' }), 'suspect-or-operation-address ?'],
  ['malware let loose, an arrest', () => misused('malware', ['arrest'], { reach: 'let-loose' }), 'where-the-representation-was-made ?'],
  ['a denial of service from here, an arrest', () => misused('denial-of-service', ['arrest'], { reach: 'released-by-suspect-here' }), 'where-the-representation-was-made ?'],
])('%s', (_, says, expected) => {
  expect(says()).toBe(expected);
});

test.each<readonly [string, () => string, string]>([
  ['an institution reports, whatever the call for service', () => card(['beneficiary-address'], ['institution-reports'], ['arrest']), 'beneficiary-address ?'],
  ['an institution reports a local suspect', () => card(['beneficiary-address'], ['institution-reports'], ['local-suspect']), 'beneficiary-address ?'],
  ['an institution reports, and goods were delivered to a local suspect', () => card(['suspect-present', 'beneficiary-bank', 'delivery-address'], ['institution-reports'], ['local-suspect']), 'beneficiary-bank ?'],
  ['an institution reports what the NFIB passed', () => card([], ['institution-reports'], ['passed-by-nfib']), 'customers-address ?'],
  ['first party fraud, money moved', () => card(['beneficiary-address'], ['institution-reports', 'first-party']), 'customers-address ?'],
  ['the customer reports', () => card(['beneficiary-address'], []), 'nothing'],
  ['first party, and no institution', () => card(['beneficiary-address'], ['first-party']), 'nothing'],
  ['an institution reports another fraud', () => called('rental', [], ['beneficiary-address'], { particulars: ['institution-reports'] }), 'nothing'],
  ['who reports not told', () => called('cheque-card-or-bank-account', [], ['beneficiary-address'], { particulars: undefined }), 'asks particulars'],
  ['which places not told', () => card(undefined), 'asks places'],
])('the chart of page 71: %s', (_, says, expected) => {
  expect(says()).toBe(expected);
});

test.each(['rental', 'online-shopping-or-auction', 'mortgage', 'corporate-employee'] as const)('whether police are called on is asked of %s', (scheme) => {
  expect(located(fraud(scheme, { callForService: undefined, places: [] }))).toBe('asks callForService');
});

test.each<readonly [string, ActInput]>([
  ['goods and a local suspect', fraud('online-shopping-or-auction', { callForService: ['local-suspect'], places: undefined })],
  ['an application and a local suspect', fraud('mortgage', { callForService: ['local-suspect'], places: undefined })],
  ['an employee and a local suspect', fraud('corporate-employee', { callForService: ['local-suspect'], places: undefined })],
  ['a boiler room and a local suspect', fraud('boiler-room', { callForService: ['local-suspect'], places: undefined })],
  ['what the NFIB passed', fraud('rental', { callForService: ['passed-by-nfib'], places: undefined })],
])('the places are asked for %s', (_, input) => {
  expect(located(input)).toBe('asks places');
});

test('how it came to the computer is asked of malware alone', () => {
  expect([misused('malware', []), misused('denial-of-service', [])]).toEqual(['asks reach', 'nothing']);
});
