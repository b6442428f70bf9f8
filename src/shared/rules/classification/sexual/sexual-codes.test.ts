/** The codes of classes 21 to 23, 70 and 73 on the list: by the deed, penetration, the sex of the victim and whether the offender is under 18. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Sexual = Partial<Parameters<typeof act<'sexual-act'>>[0]>;
type Way = readonly [deed: NonNullable<Sexual['deed']>, penetrative: boolean];

const waysOf = {
  activity: [['penetration-with-penis', true], ['penetration-otherwise', true], ['touching', false]],
  causing: [['causing-or-inciting', true], ['causing-or-inciting', false]],
} as const satisfies Record<string, readonly Way[]>;

const found = (features: readonly string[], age: number, [deed, penetrative]: Way, sex: 'female' | 'male', offender: number, consent: Sexual['consent'] = 'consented'): string =>
  classifiedAs(act({ kind: 'sexual-act', stage: 'completed', consent, deed, penetrative, features: [...features] as Sexual['features'] }), { victims: [{ id: 'V1', age, sex }], offenders: [{ id: 'O1', age: offender }] });

const all = (features: readonly string[], age: number, ways: readonly Way[], consent?: Sexual['consent']) =>
  ways.map((way) => ([[18, 'female'], [18, 'male'], [17, 'female'], [17, 'male']] as const).map(([offender, sex]) => found(features, age, way, sex, offender, consent)).join(', '));

const either = (female: string, male: string): string => [female, male, female, male].join(', ');
const one = (code: string): string => either(code, code);

test('class 23, of the family, 16 or 17', () => {
  const penetrated = '23 023/04, 23 023/05, 23 023/32, 23 023/33';
  expect(all(['family-member'], 16, waysOf.activity)).toEqual([penetrated, penetrated, '23 023/22, 23 023/23, 23 023/06, 23 023/07']);
  expect(all(['family-member'], 17, waysOf.causing)).toEqual(['23 023/08, 23 023/09, 23 023/36, 23 023/37', '23 023/26, 23 023/27, 23 023/10, 23 023/11']);
});

test.each([13, 15])('class 22B, a willing child of %d', (age) => {
  const penetrated = '22B 022/06, 22B 022/07, 22B 022/12, 22B 022/13';
  expect(all([], age, waysOf.activity)).toEqual([penetrated, penetrated, '22B 022/18, 22B 022/19, 22B 022/22, 22B 022/23']);
  expect(all([], age, waysOf.causing)).toEqual(['22B 022/08, 22B 022/09, 22B 022/14, 22B 022/15', '22B 022/20, 22B 022/21, 22B 022/24, 22B 022/25']);
});

test('class 21, a child of 12 who was incited', () => {
  expect(all([], 12, waysOf.causing)).toEqual(['21 021/02, 21 021/04, 21 021/14, 21 021/15', '21 021/03, 21 021/05, 21 021/24, 21 021/25']);
});

test('class 22A, somebody compelled', () => {
  expect(all([], 30, waysOf.causing, 'did-not-consent')).toEqual([either('22A 022/02', '22A 022/03'), either('22A 022/04', '22A 022/05')]);
});

test('class 73, by an adult who holds a position of trust towards somebody of 16 or 17; by one under 18 it is none', () => {
  const incident = 'nsir-incident, nsir-incident';
  const active = `73 073/07, 73 073/08, ${incident}`;
  const incited = `73 073/09, 73 073/10, ${incident}`;
  expect(all(['position-of-trust'], 16, waysOf.activity)).toEqual([active, active, active]);
  expect(all(['position-of-trust'], 17, waysOf.causing)).toEqual([incited, incited]);
});

test.each<readonly [feature: string, activity: readonly [string, string], causing: readonly [string, string], presence: string, watched: string]>([
  ['mental-disorder-impeding-choice', [either('70 070/02', '70 070/01'), either('70 070/04', '70 070/03')], [either('70 070/06', '70 070/05'), either('70 070/08', '70 070/07')], '70 070/09', '70 070/10'],
  ['mental-disorder-and-inducement-threat-or-deception', [one('70 070/11'), one('70 070/12')], [one('70 070/13'), one('70 070/14')], '70 070/15', '70 070/16'],
  ['mental-disorder-and-care-worker', [either('70 070/18', '70 070/17'), either('70 070/20', '70 070/19')], [one('70 070/21'), one('70 070/22')], '70 070/23', '70 070/24'],
])('class 70, %s', (feature, [penetrated, touched], causing, presence, watched) => {
  expect(all([feature], 30, waysOf.activity)).toEqual([penetrated, penetrated, touched]);
  expect(all([feature], 30, waysOf.causing)).toEqual(causing);
  expect(all([feature], 30, [['in-presence', false], ['made-to-watch', false]])).toEqual([one(presence), one(watched)]);
});

test('of several disorders the one that impedes choice goes first, and any of them before family and trust', () => {
  const impedes = 'mental-disorder-impeding-choice';
  expect(found(['mental-disorder-and-care-worker', impedes], 30, ['touching', false], 'female', 30)).toBe('70 070/04');
  expect(found([impedes, 'family-member'], 17, ['touching', false], 'female', 30)).toBe('70 070/04');
  expect(found([impedes, 'position-of-trust'], 17, ['touching', false], 'female', 30)).toBe('70 070/04');
  expect(found([impedes, 'family-member'], 18, ['penetration-with-penis', true], 'female', 30)).toBe('70 070/02');
});
