/** On which offences, and of which people, each flag is set: the smallest changes to pages 26-31 and 39. */
import { expect, test } from 'vitest';
import { decideFacts, reported } from '../../../../tests/support/facts.ts';
import { misuse } from '../../../../tests/support/fraud.ts';
import { offence, stateOffence } from '../../../../tests/support/offences.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';

type Told = NonNullable<Parameters<typeof offence>[1]>;
type Relationship = NonNullable<NonNullable<FactsInput['pairs']>[number]['relationship']>;

const done = (classCode: string, change: Told = {}) => offence(`A ${classCode}`, { against: 'victim', aspects: [], ...change });
/** Victims of these ages, of whom the first is this to the first of two offenders. */
const people = (relationship: Relationship, ...ages: readonly (number | null)[]): FactsInput => {
  const victims = ages.map((age, at) => ({ id: `V${at + 1}`, age }));
  const pairs = victims.flatMap(({ id }) => ['O1', 'O2'].map((offender) => ({ victim: id, offender, relationship: id === 'V1' && offender === 'O1' ? relationship : 'stranger' }) as const));
  return { victims, offenders: [{ id: 'O1', age: 30 }, { id: 'O2', age: 30 }], pairs };
};
const twoAdults = (relationship: Relationship = 'stranger') => people(relationship, 30, 30);

const flagsOf = (acts: FactsInput['acts'], facts: FactsInput = twoAdults()) => answerOf(decideFacts(reported({ ...facts, acts }))).flags;
const mustOf = (acts: FactsInput['acts'], facts?: FactsInput) => flagsOf(acts, facts).map(({ must }) => must);

test.each<readonly [Relationship, readonly string[]]>([
  ['partner', ['domestic-abuse']],
  ['former-partner', ['domestic-abuse']],
  ['family', ['domestic-abuse']],
  ['parent-of-the-same-child', ['domestic-abuse']],
  ['acquaintance', []],
  ['stranger', []],
])('violence by a %s of the same age (page 28)', (relationship, flags) => {
  expect(mustOf([done('8N 008/06')], twoAdults(relationship))).toEqual([flags]);
});

test.each<readonly [string, FactsInput['acts'], readonly (readonly string[])[]]>([
  ['a sexual offence is abuse by itself', [done('20A')], [['domestic-abuse']]],
  ['so is robbery', [done('34B')], [['domestic-abuse']]],
  ['theft is not', [done('49')], [[]]],
  ['of two who are hit, the partner', [done('8N', { to: ['V1', 'V2'] })], [['domestic-abuse'], []]],
  ['of two who hit, one is the partner', [done('8N', { by: ['O2', 'O1'] })], [['domestic-abuse']]],
  ['by somebody else', [done('8N', { by: ['O2'] })], [[]]],
  ['an offence against the state that names the partner', [stateOffence('A 79 079/05', { to: ['V1'], aspects: ['abusive'] })], [['domestic-abuse']]],
  ['one that names nobody', [stateOffence('A 79 079/05', { aspects: ['abusive'] })], [[]]],
  ['by nobody known', [done('8N', { by: [] })], [[]]],
])('partners: %s', (_, acts, flags) => {
  expect(mustOf(acts, twoAdults('partner'))).toEqual(flags);
  expect(flagsOf(acts, twoAdults('partner')).flatMap(({ asks }) => asks)).toEqual([]);
});

test('what an organisation is to the offender is not asked', () => {
  expect(flagsOf([done('34A', { aspects: ['abusive'] })], { victims: [{ id: 'V1', kind: 'organisation' }] })).toMatchObject([{ must: [], asks: [] }]);
});

const child = (age: number | null): FactsInput => people('stranger', age);

test.each<readonly [string, FactsInput['acts'], FactsInput, readonly string[], readonly string[]]>([
  ['violence to a child is none (page 29)', [done('8N')], child(10), [], []],
  ['but a child enticed by it is', [done('8N', { aspects: ['child-sexual-abuse'] })], child(10), ['csa'], []],
  ['an image of a child, by what shows in it', [stateOffence('A 86 086/02', { aspects: ['child-sexual-abuse'] })], twoAdults(), ['csa'], []],
  ['an image, and nothing shows', [stateOffence('A 86 086/02', { aspects: [] })], twoAdults(), [], []],
  ['the age is asked in a sexual offence', [done('20A')], child(null), [], ['victims.V1.age']],
  ['and not in violence', [done('8N')], child(null), [], []],
  ['set as exploitation it is abuse too (page 72)', [done('8N', { flags: ['cse'] })], twoAdults(), ['csa'], []],
  ['another flag says nothing of it', [done('8N', { flags: ['online'] })], twoAdults(), [], []],
  ['exploitation is told of any of the acts', [done('8N'), done('8N', { id: 'B', flags: ['online', 'cse'] })], twoAdults(), ['csa'], []],
])('child sexual abuse: %s', (_, acts, facts, must, asks) => {
  expect(flagsOf(acts, facts)).toMatchObject([{ must, asks }]);
});

test.each(['8M', '8P', '9B', '58J', '105B'])('class %s is racially or religiously aggravated, whoever perceives it (page 26)', (classCode) => {
  expect(mustOf([done(classCode)])).toEqual([['hate']]);
});

test.each<readonly [NonNullable<Told['aspects']>[number], string]>([
  ['hostility-disability', 'hate:disability'],
  ['hostility-transgender', 'hate:transgender'],
  ['hostility-race', 'hate:racial'],
  ['hostility-sexual-orientation', 'hate:sexual-orientation'],
])('%s alone is flagged with its strand and no other', (aspect, flag) => {
  expect(flagsOf([done('8N', { aspects: [aspect] })])).toMatchObject([{ must: ['hate', flag], asks: [] }]);
});

test.each<readonly [string, FactsInput['acts'], readonly string[], readonly string[]]>([
  ['a religion is not asked of other hostility', [done('8N', { aspects: ['hostility-race'] })], ['hate', 'hate:racial'], []],
  ['of two acts the religion that was told first', [done('8N', { aspects: ['hostility-religion'], religionTargeted: 'sikh' }), done('8N', { id: 'B', religionTargeted: 'muslim' })], ['hate', 'hate:religion', 'religion:sikh'], []],
  ['a religion told without hostility to it is none', [done('8N', { religionTargeted: 'sikh' })], [], []],
  ['metal told of what was not for scrap is none', [done('49', { metal: 'infrastructure' })], [], []],
  ['cable and gates taken together (page 27)', [done('49', { aspects: ['for-scrap-metal'], metal: 'non-infrastructure' }), done('49', { id: 'B', metal: 'infrastructure' })], ['metal-theft', 'metal-theft:infrastructure'], []],
  ['gates twice', [done('49', { aspects: ['for-scrap-metal'], metal: 'non-infrastructure' }), done('49', { id: 'B', metal: 'non-infrastructure' })], ['metal-theft', 'metal-theft:non-infrastructure'], []],
  ['gates, and something of which the metal is not told', [done('49', { aspects: ['for-scrap-metal'], metal: 'non-infrastructure' }), done('49', { id: 'B' })], ['metal-theft', 'metal-theft:non-infrastructure'], []],
  ['acid in a robbery (page 30)', [done('34B', { aspects: ['corrosive-substance'], corrosiveEvidence: ['skin'] })], ['corrosive'], []],
  ['acid in a sexual offence', [done('20A', { aspects: ['corrosive-substance'], corrosiveEvidence: ['skin'] })], [], []],
  ['burnt skin without a corrosive substance', [done('8N', { corrosiveEvidence: ['skin'] })], [], []],
  ['of other aspects the evidence is not asked', [done('8N', { aspects: ['alcohol'] })], ['alcohol'], []],
  ['spiked in a robbery (page 31)', [done('34B', { aspects: ['spiking'] })], ['spiking'], []],
  ['spiked in a sexual offence', [done('20A', { aspects: ['spiking'] })], ['spiking'], []],
  ['a sexual offence without spiking', [done('20A')], [], []],
  ['a theft for honour (page 31)', [done('49', { aspects: ['honour'] })], ['honour-based'], []],
  ['mutilation, told by its code', [done('8N 008/52')], ['honour-based'], []],
  ['the failure to protect from it', [done('8N 008/68')], ['honour-based'], []],
  ['hacking of a server is online', [misuse('hacking-server', { by: ['O1'], items: ['S'], aspects: [] })], ['online'], []],
  ['a sale agreed online', [done('49', { aspects: ['online'] })], ['online'], []],
  ['one of two acts online', [done('49'), done('49', { id: 'B', aspects: ['online'] })], ['online'], []],
])('%s', (_, acts, must, asks) => {
  expect(flagsOf(acts)).toMatchObject([{ must, asks }]);
});

test('nothing is asked of one aspect in two acts twice', () => {
  expect(flagsOf([done('8N', { aspects: null }), done('8N', { id: 'B', aspects: null })])).toMatchObject([{ of: ['A', 'B'], must: [], asks: ['acts.A.aspects', 'acts.B.aspects'] }]);
});

const married = (code: string, age: number) => decideFacts(reported({ ...people('family', age), acts: [offence(`A 36 ${code}`, { aspects: [], against: 'victim' })] }));

test.each(['036/05', '036/15'])('a forced marriage under %s is domestic abuse of somebody of 16, and said both ways of somebody of 15 (pages 28 and 39)', (code) => {
  expect(married(code, 16)).toMatchObject({ flags: [{ must: ['domestic-abuse', 'honour-based'] }], refer: [] });
  expect(married(code, 15)).toMatchObject({ flags: [{ must: ['honour-based'] }], refer: [{ cites: [{ page: '28' }, { page: '39' }] }] });
});

test('what they are to each other is not asked of a forced marriage', () => {
  const told = (code: string) => flagsOf([offence(`A 36 ${code}`, { aspects: [], against: 'victim' })], { victims: [{ id: 'V1', age: 30 }] });
  expect(told('036/05')).toMatchObject([{ must: ['domestic-abuse', 'honour-based'], asks: [] }]);
  expect(told('036/01')).toMatchObject([{ must: [], asks: ['pairs.V1-O1.relationship'] }]);
});

test('the age of whom a forced marriage was done to is asked', () => {
  expect(flagsOf([offence('A 36 036/05', { aspects: [], against: 'victim' })], people('family', null))).toMatchObject([{ must: ['honour-based'], asks: ['victims.V1.age'] }]);
});

test('kidnapping by the family is no forced marriage', () => {
  expect(married('036/01', 30)).toMatchObject({ flags: [{ must: ['domestic-abuse'] }], refer: [] });
  expect(married('036/01', 15)).toMatchObject({ flags: [{ must: [] }], refer: [] });
});

test.each<readonly [string, FactsInput['acts'], readonly string[] | null, readonly string[]]>([
  ['what is set on any of the acts is set', [done('49', { aspects: ['online', 'alcohol'], flags: ['online'] }), done('49', { id: 'B', flags: ['alcohol'] })], [], []],
  ['what is set on one act is not missing where the other tells of none', [done('49', { aspects: ['online'], flags: ['online'] }), done('49', { id: 'B' })], [], []],
  ['nothing set', [done('49', { aspects: ['online'], flags: [] })], ['online'], []],
  ['mutilation without its flag (page 31)', [done('8N 008/52', { flags: [] })], ['honour-based'], ['honour-based']],
  ['mutilation of which no flags are told', [done('8N 008/52')], null, []],
  ['acid on a theft (page 30)', [done('49', { flags: ['corrosive'] })], [], ['corrosive']],
  ['acid on what has no class yet', [offence('A', { against: 'victim', aspects: [], flags: ['corrosive'] })], [], []],
])('flags that are told: %s', (_, acts, missing, problems) => {
  const [first] = flagsOf(acts);
  expect([first?.missing, first?.problems.map(({ flag }) => flag)]).toEqual([missing, problems]);
});
