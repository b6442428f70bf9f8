/** The pipeline as a whole, on small incidents: published examples, and the smallest change from each. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, passes, reported } from '../../../tests/support/facts.ts';
import { fraud } from '../../../tests/support/fraud.ts';
import { whole } from '../../../tests/support/outcomes.ts';
import type { FactsInput } from './facts/document.ts';

const stalking = act({ id: 'S', kind: 'offence', class: '8Q', code: '195/12' });
const push = act({ id: 'P', kind: 'assault', injury: 'passing-pain', intentSeriousHarm: false, features: [] });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['a punch breaks a nose (page 43)', reported({ acts: [act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] })] }), ['8N 008/06']],
  ['a stabbing with a minor injury shows intent (page 42)', reported({ acts: [act({ kind: 'assault', injury: 'actual', intentSeriousHarm: true, features: [] })] }), ['5D 005/01']],
  ['a push felt as contact (page 43)', reported({ acts: [push] }), ['105A 105/01']],
  ['stalking and a push by the same offender: the push is swallowed (page 57)', reported({ acts: [stalking, push] }), ['8Q 195/12']],
  ['stalking and a breach of an order: the breach stands beside it (page 57)', reported({ acts: [stalking, act({ id: 'B', kind: 'offence', class: '8L', code: '008/31', to: [], pointsToProve: 'made-out' })] }), ['+8L 008/31', '8Q 195/12']],
  ['the same by another offender: both', reported({ offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [stalking, { ...push, by: ['O2'] }] }), ['105A 105/01', '8Q 195/12']],
  ['two victims of one assault', reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }], acts: [{ ...push, to: ['V1', 'V2'] }] }), ['105A 105/01', '105A 105/01']],
  ['two pushes on one victim, reported at once (page 12)', reported({ acts: [push, { ...push, id: 'P2' }] }), ['105A 105/01']],
  ['a teacher reports; the pupil may not confirm (page 8)', reported({ report: { by: 'professional', inDoubt: false }, acts: [{ id: 'A1', kind: 'offence', against: 'victim', to: ['V1'], ...passes }] }), ['?']],
])('%s', (_, facts, expected) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(expected);
  expect(decided.needs).toEqual([]);
  expect(decided.refer).toEqual([]);
});

test('strangulation against aggravated harassment without violence: list and table disagree, and the registrar is asked with both (T17)', () => {
  const decided = decideFacts(reported({ acts: [act({ kind: 'offence', class: '8M', code: '008/56' }), act({ id: 'A2', kind: 'offence', class: '8N', code: '008/77' })] }));
  expect(decided.refer).toMatchObject([{ decisive: true, because: expect.stringContaining('The rules disagree') as string, cites: [{ page: '57' }, { page: '13' }, { page: '14' }] }]);
});

test('three crimes of which each is more serious than another are one, and which is for a person: with the three, why, and the pages (pages 13-14)', () => {
  const crime = (id: string, classCode: string, code: string) => act({ id, kind: 'offence', class: classCode, code, against: 'victim' });
  const decided = decideFacts(reported({ acts: [crime('B', '30C', '030/02'), crime('T', '48', '048/01'), crime('S', '105A', '105/01')] }));
  const [circle, ...others] = decided.refer;
  expect([crimesOf(decided), others]).toEqual([['30C 030/02'], []]);
  expect(circle).toMatchObject({ decisive: true, about: '030/02 of acts.B, 048/01 of acts.T, 105/01 of acts.S', because: expect.stringMatching(/^The rules disagree: each is more serious than another of them\. .* But: .* But: /) as unknown });
  expect(new Set(circle?.cites.map(({ page }) => page))).toEqual(new Set(['13', '14']));
});

test('what is not told is asked, and nothing is taken for no', () => {
  const slapped: NonNullable<FactsInput['acts']>[number] = { id: 'A1', kind: 'assault', to: ['V1'], injury: 'passing-pain' };
  const decided = decideFacts(reported({ acts: [slapped] }));
  expect(decided.crimes).toEqual([]);
  expect(decided.needs).toEqual(['acts.A1.features']);
  expect(decideFacts(reported({ acts: [{ ...slapped, features: [] }] })).needs).toEqual(['acts.A1.intentSeriousHarm']);
});

const household = { victims: [{ id: 'V1', capacity: [], household: 'H' }, { id: 'V2', capacity: [], household: 'H' }] } satisfies FactsInput;
const injury = act({ id: 'I', kind: 'assault', to: ['V1'], injury: 'actual', intentSeriousHarm: false, features: [] });
const slap = { ...push, to: ['V2'] };
const damage = act({ id: 'D', kind: 'offence', class: '58A', code: '058/01', against: 'victim', to: ['V1', 'V2'] });

test.each([
  [[injury, slap, damage]],
  [[damage, injury, slap]],
  [[damage, slap, injury]],
  [[slap, damage, injury]],
  [[injury, damage, slap]],
  [[slap, injury, damage]],
])('an assault on each of two people, and the damage to their home, are two crimes in whatever order they are told (page 12)', (acts) => {
  const decided = decideFacts(reported({ ...household, acts }));
  expect(crimesOf(decided)).toEqual(['105A 105/01', '8N 008/06']);
  expect(decided.crimes.flatMap(({ swallows }) => swallows.map(({ code }) => code))).toEqual(['058/01']);
});

const rapeOnDuty = act({ id: 'R', kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', circumstances: ['police-on-duty'], authorityDecided: 'not-yet' });
const done = (id: string, on: string, suspectWas: string) => ({ ...push, id, on, suspectWas, circumstances: ['place-in-question'], setting: [] }) satisfies typeof push;
/** The scratch alone can be charged, and a caution for the injury is put forward all the same. */
const onlyTheScratch = [{ of: 'I', type: '15', ...whole['15'] }, { of: 'I', type: '3', ...whole['3'] }, { of: 'D', type: '1', ...whole['1'] }] satisfies FactsInput['outcomes'];
const removal = { of: 'P', reason: 'C1', outsideShown: true, victimTold: true, otherForceReference: 'crime-related-incident-number' } as const;
const scratch = act({ id: 'D', kind: 'offence', class: '58D', code: '149/00' });

test.each<readonly [string, FactsInput, string]>([
  ['its class', reported({ acts: [act({ id: 'B', kind: 'blackmail', demand: 'sexual-favours', unwarranted: true, hacking: false, denialOfService: false })] }), 'acts.B'],
  ['its class, where two pages name two', reported({ acts: [fraud('holiday-that-does-not-exist', { id: 'F', by: ['O1'], falseRepresentation: 'shown', approach: 'personal', victimDid: 'acted' })] }), 'acts.F'],
  ['whether it is recorded', reported({ acts: [{ ...push, circumstances: ['counter-allegation'], supported: false }] }), 'acts.P'],
  ['whether it stands beside another', { ...reported({ acts: [stalking, scratch] }), decideOn: '2017-01-01' }, '195/12 of acts.S'],
  ['what is kept of a rape that waits (pages 17 and 63)', reported({ victims: [{ id: 'V1', age: 30, sex: 'female' }], acts: [rapeOnDuty] }), 'acts.R'],
  ['whether it is taken out', reported({ acts: [push], removals: [removal] }), 'removals.P'],
])('%s is for a person, and what is recorded stands open until then', (_, facts, about) => {
  expect(decideFacts(facts).refer).toMatchObject([{ decisive: true, about }]);
});

test.each<readonly [string, FactsInput, string]>([
  ['by when it was to be recorded, in April 2015 (page 10)', { ...reported({ acts: [push] }), decideOn: '2015-04-13' }, 'acts.P'],
  ['a delay that nothing is said for', reported({ acts: [{ ...push, recordedAt: '2026-05-06T09:00:00Z', delay: [] }] }), 'acts.P'],
  ['where a series of one day is recorded (page 16)', reported({ acts: [done('P', '2026-05-01', 'A'), done('Q', '2026-05-01', 'B')] }), '105/01 of acts.P, acts.Q'],
  ['an outcome of which two pages differ', reported({ offenders: [{ id: 'O1', age: 30 }], acts: [injury, scratch], outcomes: onlyTheScratch }), 'outcomes.I-3'],
])('%s is for a person, and what is recorded does not wait for it', (_, facts, about) => {
  const decided = decideFacts(facts);
  expect(decided.refer).toMatchObject([{ decisive: false, about }]);
  expect(decided.crimes[0]?.principal).toBe(true);
});

test('what is for a person to say of a place beside another stands beside it until then', () => {
  expect(crimesOf(decideFacts({ ...reported({ acts: [stalking, scratch] }), decideOn: '2017-01-01' }))).toEqual(['+8Q 195/12', '58D 149/00']);
});

test.each<readonly [string, FactsInput]>([
  ['whether recording would do harm (page 18)', reported({ acts: [{ ...push, circumstances: ['national-crime-agency'] }] })],
  ['what is said for a delay (page 10)', reported({ acts: [{ ...push, recordedAt: '2026-05-06T09:00:00Z' }] })],
])('%s keeps nothing from being recorded, and is asked with the clock alone', (_, facts) => {
  const decided = decideFacts(facts);
  expect([crimesOf(decided), decided.needs, decided.acts[0]?.due?.asks.length]).toEqual([['105A 105/01'], [], 1]);
});

test('an assault whose injury nobody told is asked for it where it would be recorded, and not where nothing would be', () => {
  const told = (probable: boolean | null) => decideFacts(reported({ acts: [{ ...push, injury: null, probable }] }));
  expect([told(true), told(null), told(false)].map(({ needs }) => needs)).toEqual([['acts.P.injury'], ['acts.P.injury'], []]);
  expect([told(true), told(false)].map(({ acts }) => acts[0])).toMatchObject([{ classified: null, followed: null, instead: null, due: null }, { classified: { class: null }, followed: { end: { exit: 'nsir-closure' } }, instead: 'nsir-incident', due: null }]);
});

test('an act whose class is for a person is followed no further until then, whatever would become of it', () => {
  const { acts, refer } = decideFacts(reported({ acts: [act({ id: 'B', kind: 'blackmail', demand: 'sexual-favours', unwarranted: true, hacking: false, denialOfService: false, probable: false })] }));
  expect([acts[0]?.followed, refer.map(({ about }) => about)]).toEqual([null, ['acts.B']]);
});

const controlled = act({ id: 'C', kind: 'course-of-conduct', to: ['V1', 'V2'], occasions: 1, features: ['controlling-or-coercive', 'continuous'], seriousEffect: true });
const withPartner = (...order: readonly ('partner' | 'acquaintance')[]): FactsInput =>
  reported({ victims: [{ id: 'V1', age: 30 }, { id: 'V2', age: 30 }], offenders: [{ id: 'O1', age: 30 }], pairs: order.map((relationship, at) => ({ victim: `V${at + 1}`, offender: 'O1', relationship })), acts: [controlled] });

test.each<readonly [string, FactsInput, readonly string[], readonly string[]]>([
  ['control of an acquaintance and a partner, on one occasion, is a crime against the partner alone (page 54)', withPartner('acquaintance', 'partner'), ['8U 008/67 V2'], []],
  ['in whatever order they are told', withPartner('partner', 'acquaintance'), ['8U 008/67 V1'], []],
  ['of a constable and somebody whose capacity is not told the class of one is open, and the other waits', reported({ victims: [{ id: 'V1', capacity: ['constable'] }, { id: 'V2' }], acts: [{ ...injury, to: ['V1', 'V2'] }] }), [], ['acts.I']],
])('each victim is judged apart: %s', (_, facts, crimes, open) => {
  const decided = decideFacts(facts);
  expect(decided.crimes.map((crime) => `${crime.class} ${crime.code} ${crime.victims.join(' ')}`)).toEqual(crimes);
  expect(decided.acts.flatMap(({ act: at, classified }) => (classified === null ? [at] : []))).toEqual(open);
  expect([decided.needs, decided.refer]).toEqual([open.length === 0 ? [] : ['victims.V2.capacity'], []]);
});

test.each<readonly [string, readonly ReturnType<typeof done>[], unknown]>([
  ['two acts in one force', [done('P', '2026-05-01', 'A'), done('Q', '2026-05-02', 'A')], { place: 'where-the-suspect-was', force: 'A' }],
  ['two acts in two, of which one is the more recent (page 16)', [done('P', '2026-05-01', 'A'), done('Q', '2026-05-02', 'B')], { place: 'most-recent-principal-crime', force: 'B' }],
  ['two acts in two on one day', [done('P', '2026-05-01', 'A'), done('Q', '2026-05-01', 'B')], null],
])('the place of a crime: %s', (_, acts, location) => {
  const decided = decideFacts(reported({ acts: [...acts] }));
  expect(decided.crimes).toMatchObject([{ location, recorder: location === null ? { by: 'this-force', local: true } : { by: 'another-force', local: null } }]);
});

test.each<readonly [string, NonNullable<FactsInput['outcomes']>, readonly unknown[]]>([
  ['what it asks is there', [{ of: 'I', type: '18', ...whole['18'] }], [[true, 'What the outcome asks is there.', null]]],
  ['what it asks is not there', [{ of: 'I', type: '18', ...whole['18'], shown: [] }], [[false, expect.any(String), null]]],
  ['what it asks is not told', [{ of: 'I', type: '18' }], [[null, null, null]]],
  ['it is for the prosecutor', [{ of: 'I', type: '9', ...whole['9'] }], [[true, 'What the outcome asks is there.', 'prosecutor']]],
  ['two pages differ on it', onlyTheScratch, [[true, 'What the outcome asks is there.', null], [null, expect.stringMatching(/page 58 bars/), null], [true, 'What the outcome asks is there.', null]]],
])('an outcome that is put forward: %s', (_, outcomes, expected) => {
  const decided = decideFacts(reported({ offenders: [{ id: 'O1', age: 30 }], acts: [injury, scratch], outcomes }));
  expect(decided.outcomes.map(({ may, because, authority }) => [may, because, authority])).toEqual(expected);
});

test('of outcomes that are only listed nothing is asked', () => {
  const decided = decideFacts(reported({ acts: [injury], outcomes: [{ of: 'I', ...whole['18'], shown: ['no-lines-left', 'victim-could-not-support'] }] }));
  expect(decided.outcomes.map(({ type, may, because }) => [type, may, because])).toEqual([['14', null, null], ['18', true, 'What the outcome asks is there.']]);
  expect(decided.needs).toEqual([]);
});

test('without a class a crime competes with none', () => {
  const unnamed = act({ id: 'U', kind: 'offence', against: 'victim' });
  for (const acts of [[unnamed, push], [push, unnamed], [unnamed, { ...unnamed, id: 'W', to: ['V2'] }]]) {
    const decided = decideFacts(reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }], acts }));
    expect(decided.crimes.map(({ principal, swallows }) => [principal, swallows])).toEqual([[true, []], [true, []]]);
    expect(decided.trace.filter(({ stage }) => stage === 'principal-crime')).toEqual([]);
  }
});

test('what was done in the course of another is kept with that one and has no record of its own', () => {
  const decided = decideFacts(reported({ acts: [push, { ...push, id: 'A2', probable: false, inCourseOf: 'P' }] }));
  expect(decided.acts.map(({ instead }) => instead)).toEqual([null, null]);
  expect(decided.trace.some(({ stage }) => stage === 'instead')).toBe(false);
});

test('while it is open whether an act is recorded, nothing is kept instead of it', () => {
  const decided = decideFacts(reported({ acts: [{ ...push, probable: null }] }));
  expect(decided.acts.map(({ instead, location, due }) => [instead, location, due])).toEqual([[null, null, null]]);
  expect(decided.trace.some(({ stage }) => stage === 'instead')).toBe(false);
});

const hit = (id: string, change: object = {}) => ({ ...push, id, ...change });

test('of an act that is taken out the crime goes, and of two acts of one crime only with both', () => {
  const out = (of: string) => ({ of, reason: 'C2', independent: true, victimTold: true, decidedBy: 'registrar', withdrawn: false, information: ['additional', 'verifiable', 'determines-no-crime'] }) as const;
  const left = (...of: readonly string[]) => crimesOf(decideFacts(reported({ acts: [hit('P'), hit('Q')], removals: of.map((each) => ({ ...out(each), information: [...out(each).information] })) })));
  expect([left(), left('P'), left('P', 'Q')]).toEqual([['105A 105/01'], ['105A 105/01'], []]);
});
