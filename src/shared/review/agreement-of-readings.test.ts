/** Which readings are measured, under which least, and what is counted by itself. */
import { expect, test } from 'vitest';
import { agreementOfReadings, leastReadings, type SavedReading } from './agreement-of-readings.ts';

const reading = (at: number, change: Partial<SavedReading> = {}): SavedReading => ({
  reading: `r${at}`,
  first: { by: 'assessor', label: at % 3 === 0 ? '1 × 8N' : 'no notifiable crime' },
  second: { by: 'supervisor', label: at % 3 === 0 || at % 5 === 0 ? '1 × 8N' : 'no notifiable crime' },
  blind: true,
  golden: false,
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
  const found = agreementOfReadings([...several(10), reading(20, { blind: false }), reading(21, { golden: true }), reading(20, { golden: true, second: { by: 'supervisor', label: 'other' } })]);
  expect([found.used, found.notBlind]).toEqual([10, 1]);
  expect(found.known).toEqual([{ by: 'supervisor', n: 2, right: 1 }]);
});

test('the same readings give the same intervals again', () => {
  expect(agreementOfReadings(several(15))).toEqual(agreementOfReadings(several(15)));
});
