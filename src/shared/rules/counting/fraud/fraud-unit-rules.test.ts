/** By what each class of fraud and computer misuse is counted, with victims and without, and what is asked for it. */
import { expect, test } from 'vitest';
import { countedBy } from '../../../../../tests/support/counted-by.ts';
import { act } from '../../../../../tests/support/facts.ts';
import { fraud, items, misuse, numbered, type FraudInput, type MisuseInput } from '../../../../../tests/support/fraud.ts';
import { kindsOfMisuse } from '../../classification/computer-misuse/kinds-of-misuse.ts';
import { kindsOfFraud } from '../../classification/fraud/kinds-of-fraud.ts';

const people = { victims: numbered('V', 3).map((id) => ({ id })), offenders: numbered('O', 2).map((id) => ({ id })) };
const told = { items: items(2), losers: ['V3'] };
const ofFraud = (classCode: string, change: Partial<FraudInput> = {}): string => countedBy(classCode, fraud('other', { ...told, ...change }), people);
const ofMisuse = (classCode: string, change: Partial<MisuseInput> = {}): string => countedBy(classCode, misuse('denial-of-service', { items: items(2), ...change }), people);

const generally = ['victim, by one-crime-per-victim', 'offender-or-group, by one-crime-per-offender-or-group'];
const always = (counted: string): readonly string[] => [counted, counted];
const item = always('item, by one-crime-per-account-or-application');
const ofGroup = always('offender-or-group, by one-crime-per-group-of-employees-or-trustees');
const ofInvestors = ['investor-or-group, by one-crime-per-investor-or-group', generally[1]];

/** Every other class of fraud has the general rule. */
const printed: Readonly<Record<string, readonly (string | undefined)[]>> = {
  NFIB2B: ofInvestors,
  NFIB2E: ofInvestors,
  NFIB4A: [generally[0], 'item, by one-crime-per-charity'],
  NFIB5A: always('item-and-loser, by one-crime-per-account-and-loser'),
  NFIB8A: always('offender, by one-crime-per-employee'),
  NFIB8B: ofGroup,
  NFIB16B: ofGroup,
  ...Object.fromEntries(['NFIB4B', 'NFIB5B', 'NFIB5C', 'NFIB5D', 'NFIB6A', 'NFIB7', 'NFIB12', 'NFIB13', 'NFIB14', 'NFIB15', 'NFIB16A', 'NFIB16C', 'NFIB20A'].map((name) => [name, item])),
};

test.each([...new Set(kindsOfFraud.map((kind) => kind.class))])('%s', (name) => {
  expect([ofFraud(name, { to: ['V1', 'V2'] }), ofFraud(name, { to: [] })]).toEqual(printed[name] ?? generally);
});

test.each(kindsOfMisuse.map((kind) => kind.class))('%s: of hacking for each server, device, account or exchange (pages 137-144)', (name) => {
  expect([ofMisuse(name), ofMisuse(name, { to: [] })]).toEqual(name.startsWith('NFIB52') ? item : generally);
});

test.each<readonly [string, () => string, string]>([
  ['the accounts of a policyholder', () => ofFraud('NFIB6A', { items: null }), 'asks acts.A1.items'],
  ['what the hacker reached', () => ofMisuse('NFIB52A', { items: null }), 'asks acts.A1.items'],
  ['of insolvency whether a bankrupt committed it', () => ofFraud('NFIB11', { particulars: null }), 'asks acts.A1.particulars'],
  ['accounts and who bears the loss', () => ofFraud('NFIB5A', { items: null, losers: null }), 'asks acts.A1.items acts.A1.losers'],
  ['who bears the loss', () => ofFraud('NFIB5A', { losers: null }), 'asks acts.A1.losers'],
  ['the charities, where no donor is traced', () => ofFraud('NFIB4A', { to: [], items: null }), 'asks acts.A1.items'],
  ['of donors who are traced nothing', () => ofFraud('NFIB4A', { items: null }), 'victim, by one-crime-per-victim'],
  ['of any other fraud nothing', () => ofFraud('NFIB3F', { items: null, losers: null }), 'victim, by one-crime-per-victim'],
  ['how the malware came there, and the viruses', () => ofMisuse('NFIB50A', { what: 'malware', items: null }), 'asks acts.A1.reach acts.A1.items'],
  ['the viruses released', () => ofMisuse('NFIB50A', { what: 'malware', reach: 'released-by-suspect-here', items: null }), 'asks acts.A1.items'],
])('asked: %s', (_, counted, expected) => {
  expect(counted()).toBe(expected);
});

test.each<readonly [string, () => string, string]>([
  ['cards compromised at one place (page 65)', () => ofFraud('NFIB5A', { particulars: ['compromised-location'] }), 'each-act, by one-crime-per-compromised-location'],
  ['whatever is not told of accounts', () => ofFraud('NFIB5A', { particulars: ['compromised-location'], items: null }), 'each-act, by one-crime-per-compromised-location'],
  ['a bankrupt, whoever the creditors are (page 100)', () => ofFraud('NFIB11', { to: ['V1', 'V2'], particulars: ['by-a-bankrupt'] }), 'offender, by one-crime-per-bankrupt'],
  ['with no creditor told', () => ofFraud('NFIB11', { to: [], particulars: ['by-a-bankrupt'] }), 'offender, by one-crime-per-bankrupt'],
  ['another fraud that a bankrupt commits', () => ofFraud('NFIB10', { to: ['V1', 'V2'], particulars: ['by-a-bankrupt'] }), 'victim, by one-crime-per-victim'],
  ['specific creditors (page 100)', () => ofFraud('NFIB11', { to: ['V1', 'V2'], particulars: [] }), 'victim, by one-crime-per-victim'],
  ['a card, with another particular', () => ofFraud('NFIB5A', { particulars: ['conspiracy'] }), 'item-and-loser, by one-crime-per-account-and-loser'],
  ['a card, the particulars not told', () => ofFraud('NFIB5A', { particulars: null }), 'item-and-loser, by one-crime-per-account-and-loser'],
  ['malware released by a suspect here (page 129)', () => ofMisuse('NFIB50A', { what: 'malware', reach: 'released-by-suspect-here' }), 'item, by one-crime-per-virus-released'],
  ['malware sent to a victim (page 128)', () => ofMisuse('NFIB50A', { what: 'malware', reach: 'sent-to-victim', items: null }), 'victim, by one-crime-per-victim'],
  ['an attack by a suspect here', () => ofMisuse('NFIB51A', { reach: 'released-by-suspect-here' }), 'victim, by one-crime-per-victim'],
  ['a class of fraud that is told as an offence', () => countedBy('NFIB8A', act({ kind: 'offence' }), people), 'victim, by one-crime-per-victim'],
  ['computer misuse that is found to be fraud by an employee', () => ofMisuse('NFIB8A'), 'offender, by one-crime-per-employee'],
])('%s', (_, counted, expected) => {
  expect(counted()).toBe(expected);
});
