/** Against published tables, each named; the fractions are worked by hand from the table, so that nine places mean something. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa, type Kappa, type Pair } from './cohen-kappa.ts';

const pairsOf = (table: readonly (readonly number[])[]): readonly Pair[] =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): Pair => [`c${a}`, `c${b}`])));

const measured = (pairs: readonly Pair[]): Kappa => {
  const kappa = cohenKappa(pairs);
  if ('cannot' in kappa) throw new Error(kappa.cannot);
  return kappa;
};

const nine = 9;

describe('published tables', () => {
  test.each([
    // Cohen 1960, and 1968 (Psychological Bulletin 70): 200 judged; he reports .492.
    { source: 'Cohen 1960, two judges of 200', table: [[88, 14, 18], [10, 40, 10], [2, 6, 12]], observed: 7 / 10, expected: 41 / 100, kappa: 29 / 59, variance: 63039 / 24234722 },
    // They report kappa .429 and variance .002885.
    { source: 'Fleiss, Cohen and Everitt 1969, three diagnoses of 200', table: [[106, 10, 4], [22, 28, 10], [2, 12, 6]], observed: 7 / 10, expected: 19 / 40, kappa: 3 / 7, variance: 5566 / 1929375 },
    { source: 'Wikipedia, Cohen’s kappa, 50 grant applications', table: [[20, 5], [10, 15]], observed: 7 / 10, expected: 1 / 2, kappa: 2 / 5, variance: 252 / 15625 },
    // Wikipedia shows that the same share agreed on is another kappa: .1304 and .2593.
    { source: 'Wikipedia, same percentages, first', table: [[45, 15], [25, 15]], observed: 3 / 5, expected: 27 / 50, kappa: 3 / 23, variance: 2724 / 279841 },
    { source: 'Wikipedia, same percentages, second', table: [[25, 35], [5, 35]], observed: 3 / 5, expected: 23 / 50, kappa: 7 / 27, variance: 3164 / 531441 },
  ])('$source', ({ table, observed, expected, kappa, variance }) => {
    const found = measured(pairsOf(table));
    expect(found.observed).toBeCloseTo(observed, nine);
    expect(found.expected).toBeCloseTo(expected, nine);
    expect(found.kappa).toBeCloseTo(kappa, nine);
    expect(found.standardError ** 2).toBeCloseTo(variance, 12);
  });

  test('R package statpsych, ci.kappa(.05, 31, 12, 4, 58): estimate 0.6756757, SE 0.07344761, 0.5317210 to 0.8196303', () => {
    const { kappa, standardError, interval } = measured(pairsOf([[31, 12], [4, 58]]));
    expect(kappa).toBeCloseTo(25 / 37, nine);
    expect([kappa, standardError, interval?.lower, interval?.upper].map((value) => value?.toFixed(7))).toEqual(['0.6756757', '0.0734476', '0.5317210', '0.8196303']);
  });
});

describe('what has no kappa', () => {
  test('nothing was read by both', () => {
    expect(cohenKappa([])).toEqual({ cannot: 'nothing-read-twice', n: 0 });
  });

  test('both gave everything the same label', () => {
    expect(cohenKappa(pairsOf([[12]]))).toEqual({ cannot: 'one-label-only', n: 12 });
  });

  test('one of them always said the same: that has a kappa, and it is nought', () => {
    expect(measured(pairsOf([[5, 7], [0, 0]])).kappa).toBeCloseTo(0, nine);
  });

  test.each([
    ['all agree', [[3, 0, 0], [0, 5, 0], [0, 0, 7]], 1],
    ['none do', [[0, 10], [10, 0]], -1],
  ])('%s: the formula knows no width, and none is claimed', (_, table, kappa) => {
    const found = measured(pairsOf(table));
    expect(found.kappa).toBeCloseTo(kappa, nine);
    expect(found).toMatchObject({ standardError: 0, interval: null });
  });
});

describe('whatever was read', () => {
  const label = fc.constantFrom('a', 'b', 'c', 'd');
  const read = fc.array(fc.tuple(label, label), { minLength: 2, maxLength: 60 }).filter((pairs) => new Set(pairs.flat()).size > 1);

  test('labels may be called anything', () => {
    const other = new Map([['a', 'd'], ['b', 'a'], ['c', 'x'], ['d', 'b']]);
    const renamed = (name: string) => other.get(name) ?? name;
    fc.assert(fc.property(read, (pairs) => {
      const [before, after] = [measured(pairs), measured(pairs.map(([a, b]): Pair => [renamed(a), renamed(b)]))];
      expect(after.kappa).toBeCloseTo(before.kappa, nine);
      expect(after.standardError).toBeCloseTo(before.standardError, 6);
    }));
  });

  test('it does not matter who of the two is the first', () => {
    fc.assert(fc.property(read, (pairs) => {
      const [before, after] = [measured(pairs), measured(pairs.map(([a, b]): Pair => [b, a]))];
      expect(after.kappa).toBeCloseTo(before.kappa, nine);
      expect(after.standardError).toBeCloseTo(before.standardError, 6);
    }));
  });

  test('it lies from -1 to 1, within its interval, and is 1 exactly where all agree', () => {
    fc.assert(fc.property(read, (pairs) => {
      const { kappa, interval, observed } = measured(pairs);
      expect(kappa).toBeGreaterThanOrEqual(-1);
      expect(kappa).toBeLessThanOrEqual(1);
      expect(kappa === 1).toBe(observed === 1);
      if (interval !== null) expect(interval.lower <= kappa && kappa <= interval.upper && interval.lower >= -1 && interval.upper <= 1).toBe(true);
    }));
  });
});
