import { expect, test } from 'vitest';
import { hasBegun, hasEnded, PartialDate, partialDatePhrase } from './partial-date.ts';

test.for([
  ['2022-06-07', '2022-06-06', false],
  ['2022-06-07', '2022-06-07', true],
  ['2025-07', '2025-06-30', false],
  ['2025-07', '2025-07-01', true],
  ['2015', '2014-12-31', false],
  ['2015', '2015-01-01', true],
] as const)('%s has begun on %s: %s', ([period, day, expected]) => {
  expect(hasBegun(period, day)).toBe(expected);
});

test.for([
  ['2022-04-12', '2022-04-11', false],
  ['2022-04-12', '2022-04-12', true],
  ['2025-11', '2025-11-30', false],
  ['2025-11', '2025-12-01', true],
  ['2015', '2015-12-31', false],
  ['2015', '2016-01-01', true],
] as const)('%s is over on %s: %s', ([period, day, expected]) => {
  expect(hasEnded(period, day)).toBe(expected);
});

test('a date is said to the precision it has', () => {
  expect(['2023-04-01', '2023-04', '2023'].map(partialDatePhrase)).toEqual(['on 1 April 2023', 'in April 2023', 'in 2023']);
});

test.for(['2023-13', '2023-00', '23', '2023-4', '2023-04-32', 'April 2023', ''])('%j is not a date', (text) => {
  expect(PartialDate.safeParse(text).success).toBe(false);
});
