/** Which readings are measured, under which least, and what is counted by itself. */
import { expect, test } from 'vitest';
import { agreementOfReadings, leastReadings, type SavedReading } from './agreement-of-readings.ts';

const reading = (at: number, change: Partial<SavedReading> = {}): SavedReading => ({
  reading: `r${at}`,
  first: { by: 'assessor', label: at % 3 === 0 ? '1 × 8N' : 'no notifiable crime' },
  second: { by: 'supervisor', label: at % 3 === 0 || at % 5 === 0 ? '1 × 8N' : 'no notifiable crime' },
  blind: true,
  golden: false,
  known: false,
  rules: ['a-rule'],
  ...change,
});
const several = (n: number, change: Partial<SavedReading> = {}): readonly SavedReading[] => Array.from({ length: n }, (_, at) => reading(at, change));

test('enough readings are measured: of all, of the two, of whoever decided, of the rule', () => {
  const found = agreementOfReadings(several(15));
  expect(found.overall).toMatchObject({ n: 15, cannot: null, agreed: 13 / 15 });
  expect(found.overall.value).toBeGreaterThan(0.5);
  expect(found.overall.interval?.lower).toBeLessThan(found.overall.value ?? 0);
  expect(found.pairs).toMatchObject([{ first: 'assessor', second: 'supervisor', n: 15, agreed: 13 / 15 }]);
  expect(found.deciders).toMatchObject([{ by: 'assessor', n: 15 }]);
  expect(found.rules).toMatchObject([{ rule: 'a-rule', n: 15 }]);
});

test('one fewer than the least is not measured, and says so', () => {
  const { overall, pairs, deciders, rules } = agreementOfReadings(several(leastReadings - 1));
  for (const each of [overall, pairs[0], deciders[0], rules[0]]) expect(each).toMatchObject({ value: null, agreed: null, cannot: `Too few: ${leastReadings - 1} of ${leastReadings}` });
});

test('where all came to one answer the share is given and no agreement beyond chance', () => {
  const same = { by: 'supervisor', label: '1 × 8N' };
  expect(agreementOfReadings(several(12, { first: { by: 'assessor', label: '1 × 8N' }, second: same })).overall).toMatchObject({ value: null, agreed: 1, n: 12 });
});

test('whoever had seen the first answer, and readings of known answers, are left out and counted apart', () => {
  const known = (at: number, by: string, label: string): SavedReading => reading(at, { golden: true, known: true, first: { by: 'assessor', label: '1 × 8N' }, second: { by, label } });
  const found = agreementOfReadings([...several(10), reading(20, { blind: false }), known(21, 'supervisor', '1 × 8N'), known(22, 'supervisor', 'other'), known(23, 'supervisor', '1 × 8N'), known(24, 'registrar', 'other')]);
  expect([found.used, found.notBlind]).toEqual([10, 1]);
  expect(found.known).toEqual([{ by: 'supervisor', n: 3, right: 2 }, { by: 'registrar', n: 1, right: 0 }]);
});

/** `n` that the two read, of which they agreed on so many; who decided takes turns. */
const between = (one: string, other: string, n: number, agreed: number, rule: string): readonly SavedReading[] =>
  Array.from({ length: n }, (_, at) => {
    const [first, second] = at % 2 === 0 ? [one, other] : [other, one];
    const label = at % 3 === 0 ? '1 × 8N' : 'no notifiable crime';
    return { reading: `${one}-${other}-${at}`, first: { by: first, label }, second: { by: second, label: at < agreed ? label : 'duplicate' }, blind: true, golden: false, known: false, rules: [rule, 'of-all'] };
  });

test('each share is of what those two read, of what that one decided, and of what that rule had a say in', () => {
  const { overall, pairs, deciders, rules } = agreementOfReadings([...between('ann', 'ben', 12, 9, 'a'), ...between('ann', 'cal', 10, 4, 'b'), ...between('ben', 'cal', 11, 11, 'c')]);
  expect(overall).toMatchObject({ n: 33, agreed: 24 / 33 });
  expect(pairs.map(({ first, second, n, agreed }) => [first, second, n, agreed])).toEqual([['ann', 'ben', 12, 9 / 12], ['ann', 'cal', 10, 4 / 10], ['ben', 'cal', 11, 1]]);
  expect(deciders.map(({ by, n, agreed }) => [by, n, agreed])).toEqual([['ann', 11, 7 / 11], ['ben', 12, 10 / 12], ['cal', 10, 7 / 10]]);
  expect(rules.map(({ rule, n, agreed }) => [rule, n, agreed])).toEqual([['a', 12, 9 / 12], ['b', 10, 4 / 10], ['c', 11, 1], ['of-all', 33, 24 / 33]]);
});

test('two who agreed on everything have no interval: its formula would claim a certainty', () => {
  expect(agreementOfReadings(between('ann', 'ben', 12, 12, 'a')).pairs).toEqual([{ first: 'ann', second: 'ben', n: 12, value: 1, interval: null, agreed: 1, cannot: null }]);
});

test('nor has alpha one where all agreed; of others it says of how many resamples nothing could be computed', () => {
  const all = several(12, {}).map((each) => ({ ...each, second: { ...each.second, label: each.first.label } }));
  expect(agreementOfReadings(all).overall).toEqual({ n: 12, value: 1, interval: null, agreed: 1, cannot: null });
  const rare = Array.from({ length: 10 }, (_, at) => reading(at, { first: { by: 'assessor', label: at === 0 ? 'duplicate' : '1 × 8N' }, second: { by: 'supervisor', label: '1 × 8N' } }));
  // A resample of ten misses the one that was read otherwise in (9/10)^10 of all cases, some 349 of 1,000.
  expect(agreementOfReadings(rare).overall.interval?.without).toBeGreaterThan(280);
  expect(agreementOfReadings(rare).overall.interval?.without).toBeLessThan(420);
});

test('a reading counts against a known answer where it was blind and the answer is known still; how many are left out is said', () => {
  const known = (at: number, change: Partial<SavedReading>): SavedReading => reading(at, { golden: true, known: true, second: { by: 'supervisor', label: 'duplicate' }, ...change });
  const found = agreementOfReadings([known(1, {}), known(2, { known: false }), known(3, { blind: false })]);
  expect(found.known).toEqual([{ by: 'supervisor', n: 1, right: 0 }]);
  expect(found.knownLeftOut).toBe(2);
});

test('of nothing read nothing is given', () => {
  expect(agreementOfReadings([])).toEqual({ overall: { n: 0, value: null, interval: null, agreed: null, cannot: 'Nothing was read by two people yet' }, pairs: [], deciders: [], rules: [], known: [], knownLeftOut: 0, used: 0, notBlind: 0 });
});

test('the same readings give the same intervals again', () => {
  expect(agreementOfReadings(several(15))).toEqual(agreementOfReadings(several(15)));
});
