/** Assaults: pages 34 and 42-47, with the capacities of page 45. */
import { expect, test } from 'vitest';
import { classifiedAs, onDay } from '../../../../../tests/support/classified.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Assault = Partial<Parameters<typeof act<'assault'>>[0]>;
type Capacity = NonNullable<NonNullable<FactsInput['victims']>[number]['capacity']>[number];

const assault = (change: Assault) => act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [], ...change });
const victim = (...capacity: readonly Capacity[]): FactsInput => ({ victims: [{ id: 'V1', capacity: [...capacity] }] });
const aggravated = 'racially-or-religiously-aggravated';
const strangled = 'strangled-or-suffocated';

test.each<readonly [string, ReturnType<typeof assault>, string]>([
  ['a broken nose (page 43)', assault({}), '8N 008/06'],
  ['a passing moment of pain (page 43)', assault({ injury: 'passing-pain' }), '105A 105/01'],
  ['spat at (page 45)', assault({ injury: 'none' }), '105A 105/01'],
  ['a punch, a fall and a broken leg (page 42)', assault({ injury: 'serious' }), '8N 008/01'],
  ['a wound, not intended', assault({ injury: 'wound' }), '8N 008/01'],
  ['a knife, a minor injury (page 42)', assault({ intentSeriousHarm: true }), '5D 005/01'],
  ['a missed stab: the chart begins with intent (page 47)', assault({ intentSeriousHarm: true, injury: 'none' }), '5D 005/01'],
  ['intent to kill (page 34)', assault({ features: ['intent-to-kill'], injury: 'serious', intentSeriousHarm: true }), '2 002/00'],
  ['strangled without injury (page 43)', assault({ features: [strangled], injury: 'none' }), '8N 008/77'],
  ['strangled with bruises', assault({ features: [strangled] }), '8N 008/77'],
  ['strangled with serious harm', assault({ features: [strangled], injury: 'serious' }), '8N 008/01'],
  ['strangled, serious harm intended', assault({ features: [strangled], intentSeriousHarm: true }), '5D 005/01'],
  ['aggravated, bruised (page 44)', assault({ features: [aggravated] }), '8P 008/60'],
  ['aggravated, wounded (page 44)', assault({ features: [aggravated], injury: 'wound' }), '8P 008/59'],
  ['aggravated, strangled', assault({ features: [aggravated, strangled], injury: 'none' }), '8P 008/78'],
  ['aggravated, wounded and strangled', assault({ features: [aggravated, strangled], injury: 'wound' }), '8P 008/59'],
  ['aggravated, no injury (page 45)', assault({ features: [aggravated], injury: 'none' }), '105B 008/57'],
  ['aggravated, serious harm intended: section 18 has no aggravated form', assault({ features: [aggravated], intentSeriousHarm: true }), '5D 005/01'],
  ['aggravated, with intent to kill', assault({ features: [aggravated, 'intent-to-kill'] }), '2 002/00'],
  ['the injury is asked', assault({ injury: null }), 'needs injury'],
  ['the intent is asked', assault({ intentSeriousHarm: null }), 'needs intentSeriousHarm'],
  ['the features are asked', assault({ features: null }), 'needs features'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [Capacity, intended: string, injured: string, strangled: string, unhurt: string]>([
  ['constable', '8S 005/01', '8S 008/06', '8S 008/77', '104 008/73'],
  ['emergency-worker', '8T 005/01', '8T 008/06', '8T 008/77', '105A 008/73'],
  ['prison-officer', '8T 005/01', '8T 008/06', '8T 008/77', '105A 008/73'],
  ['designated-person', '8T 005/01', '8T 008/06', '8T 008/77', '105A ?'],
  ['nca-officer', '8T 005/01', '8T 008/06', '8T 008/77', '104 105/14'],
  ['revenue-officer', '5D 005/01', '8N 008/06', '8N 008/77', '104 104/39'],
  ['traffic-officer', '5D 005/01', '8N 008/06', '8N 008/77', '105A 105/10'],
  ['immigration-officer', '5D 005/01', '8N 008/06', '8N 008/77', '105A 105/13'],
  ['court-security-officer', '5D 005/01', '8N 008/06', '8N 008/77', '105A 105/06'],
  ['assisting-a-constable', '5D 005/01', '8N 008/06', '8N 008/77', '105A 105/03'],
])('the victim acts as %s', (capacity, ...expected) => {
  const each = [assault({ intentSeriousHarm: true }), assault({}), assault({ features: [strangled] }), assault({ injury: 'none' })];
  expect(each.map((one) => classifiedAs(one, victim(capacity)))).toEqual(expected);
});

test.each<readonly [string, ReturnType<typeof assault>, FactsInput, string]>([
  ['a constable who is an emergency worker too', assault({}), victim('emergency-worker', 'constable'), '8S 008/06'],
  ['attempted murder of a constable', assault({ features: ['intent-to-kill'] }), victim('constable'), '2 002/00'],
  ['the capacity is asked', assault({}), { victims: [{ id: 'V1' }] }, 'needs victims.V1.capacity'],
  ['nothing else matters to an attempted murder', assault({ features: ['intent-to-kill'], injury: null, intentSeriousHarm: null }), { victims: [{ id: 'V1' }] }, '2 002/00'],
  ['a constable strangled on the last day of 8N', assault({ features: [strangled] }), { ...victim('constable'), ...onDay('2025-03-31') }, '8N 008/77'],
  ['and on the first of 8S', assault({ features: [strangled] }), { ...victim('constable'), ...onDay('2025-04-01') }, '8S 008/77'],
  ['an emergency worker on the last day of 8N', assault({ features: [strangled] }), { ...victim('emergency-worker'), ...onDay('2025-03-31') }, '8N 008/77'],
  ['and on the first of 8T', assault({ features: [strangled] }), { ...victim('emergency-worker'), ...onDay('2025-04-01') }, '8T 008/77'],
  ['strangled the day before it was an offence', assault({ features: [strangled], on: '2022-06-06', injury: 'none' }), victim(), '105A 105/01'],
  ['and on the day it became one', assault({ features: [strangled], on: '2022-06-07', injury: 'none' }), victim(), '8N 008/77'],
  ['aggravated, strangled the day before', assault({ features: [aggravated, strangled], on: '2022-06-06', injury: 'none' }), victim(), '105B 008/57'],
  ['an emergency worker injured before 8T', assault({}), { ...victim('emergency-worker'), ...onDay('2020-03-31') }, '8N 008/06'],
  ['and after', assault({}), { ...victim('emergency-worker'), ...onDay('2020-05-01') }, '8T 008/06'],
  ['a constable pushed before the Act of 2018', assault({ injury: 'none', on: '2018-11-30' }), victim('constable'), '104 ?'],
  ['and on its first day', assault({ injury: 'none', on: '2018-12-01' }), victim('constable'), '104 008/73'],
  ['a paramedic pushed before it', assault({ injury: 'none', on: '2018-11-30' }), victim('emergency-worker'), '105A 105/01'],
])('%s', (_, one, change, expected) => {
  expect(classifiedAs(one, change)).toBe(expected);
});

test.each<readonly [string, ReturnType<typeof assault>, FactsInput, string]>([
  ['aggravated, on a constable: pages 44 and 45 name a class each', assault({ features: [aggravated] }), victim('constable'), 'which class goes before'],
  ['aggravated, on an emergency worker without injury', assault({ features: [aggravated], injury: 'none' }), victim('emergency-worker'), 'which class goes before'],
  ['an emergency worker, in the month 8T began', assault({}), { ...victim('emergency-worker'), ...onDay('2020-04-15') }, 'began in 2020-04'],
])('referred: %s', (_, one, change, expected) => {
  expect(classifiedAs(one, change)).toMatch(new RegExp(`^refer: .*${expected}`));
});

test('aggravated, on a constable with intent: 8S, which has no aggravated form', () => {
  expect(classifiedAs(assault({ features: [aggravated], intentSeriousHarm: true }), victim('constable'))).toBe('8S 005/01');
});

const two = (first: readonly Capacity[] | null, second: readonly Capacity[] | null): FactsInput => ({ victims: [{ id: 'V1', capacity: first as Capacity[] | null }, { id: 'V2', capacity: second as Capacity[] | null }] });
test.each<readonly [string, ReturnType<typeof assault>, FactsInput, readonly string[], readonly string[]]>([
  ['a constable and a passer-by, pushed', assault({ injury: 'none' }), two(['constable'], []), ['104 008/73', '105A 105/01'], []],
  ['a constable and a paramedic, hurt', assault({}), two(['constable'], ['emergency-worker']), ['8S 008/06', '8T 008/06'], []],
  ['two passers-by', assault({}), two([], []), ['8N 008/06', '8N 008/06'], []],
  ['the capacity of one is asked', assault({}), two(['constable'], null), [], ['victims.V2.capacity']],
  ['and of both', assault({}), two(null, null), [], ['victims.V1.capacity', 'victims.V2.capacity']],
  ['of neither where it was meant to kill', assault({ features: ['intent-to-kill'] }), two(null, null), ['2 002/00', '2 002/00'], []],
])('one crime for each victim, by their capacity (pages 42 and 45): %s', (_, one, change, crimes, needs) => {
  const decided = decideFacts(reported({ ...change, acts: [{ ...one, to: ['V1', 'V2'] }] }));
  expect([crimesOf(decided), decided.needs, decided.refer]).toEqual([crimes, needs, []]);
});

test('aggravated, on a constable and a passer-by: the class of one is for the registrar, and the other waits with it', () => {
  expect(classifiedAs(assault({ features: [aggravated], to: ['V1', 'V2'] }), two(['constable'], []))).toMatch(/^refer: .*which class goes before/);
});
