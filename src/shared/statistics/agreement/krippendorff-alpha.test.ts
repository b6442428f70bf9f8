/** Against published examples, each named; the fractions are worked by hand from the published coincidence matrix. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaWithInterval } from './alpha-interval.ts';
import { alphaOf, coincidencesOf } from './krippendorff-alpha.ts';
import { readTwice, type ReadItem } from './read-item.ts';

/** One row for each reader, one column for each item; a point is a missing value. */
const itemsOf = (...rows: readonly string[]): readonly ReadItem[] => {
  const read = rows.map((row) => row.split(' '));
  return (read[0] ?? []).map((_, column) => ({
    item: `u${column + 1}`,
    readers: read.flatMap((row, reader) => (row[column] === '.' || row[column] === undefined ? [] : [{ reader: `r${reader}`, label: row[column] }])),
    rules: [],
  }));
};

const fourObservers = itemsOf('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .');

const krippendorffAlpha = (items: readonly ReadItem[]) => alphaOf(readTwice(items).map(coincidencesOf));

const alpha = (items: readonly ReadItem[]): number => {
  const found = krippendorffAlpha(items);
  if ('cannot' in found) throw new Error(found.cannot);
  return found.alpha;
};

const nine = 9;

describe('published examples', () => {
  test.each([
    // Off the diagonal 8 of 20; 14 noughts and 6 ones: 1 - 19 * 8 / (400 - 196 - 36).
    { source: 'Krippendorff 2011, A: binary, two observers, ten units, .095', items: itemsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), expected: 2 / 21 },
    // Off the diagonal 6 of 24; 4, 6, 6, 6 and 2 of each: 1 - 23 * 6 / (576 - 16 - 3 * 36 - 4).
    { source: 'Krippendorff 2011, B: nominal, two observers, twelve units, .692', items: itemsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), expected: 155 / 224 },
    // Off the diagonal 8 of 40; 9, 13, 10, 5 and 3 of each: 1 - 39 * 8 / (1600 - 81 - 169 - 100 - 25 - 9).
    { source: 'Krippendorff 2011, C: nominal, four observers, twelve units, values missing, .743', items: fourObservers, expected: 113 / 152 },
    // Off the diagonal 6 of 26; 7, 4, 10 and 5 of each: 1 - 25 * 6 / (676 - 49 - 16 - 100 - 25).
    { source: 'Wikipedia, Krippendorff’s alpha: three coders, fifteen units, .691', items: itemsOf('. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'), expected: 56 / 81 },
  ])('$source', ({ items, expected }) => {
    expect(alpha(items)).toBeCloseTo(expected, nine);
  });

  test('what only one has read takes no part: 11 of the twelve units, 40 of the 41 values', () => {
    expect(krippendorffAlpha(fourObservers)).toMatchObject({ n: 11, readings: 40 });
  });
});

describe('what has no alpha', () => {
  test('nothing was read by two', () => {
    expect(krippendorffAlpha(itemsOf('1 . 2', '. 1 .'))).toEqual({ cannot: 'nothing-read-twice', n: 0 });
  });

  test('everything was given the same label', () => {
    expect(krippendorffAlpha(itemsOf('1 1 1', '1 1 .'))).toEqual({ cannot: 'one-label-only', n: 2 });
  });
});

const label = fc.constantFrom('a', 'b', 'c');
const several = (labels: fc.Arbitrary<readonly string[]>) =>
  fc.array(labels, { minLength: 2, maxLength: 40 })
    .filter((all) => new Set(all.flat()).size > 1)
    .map((all) => all.map((each, index): ReadItem => ({ item: `u${index}`, readers: each.map((given, reader) => ({ reader: `r${reader}`, label: given })), rules: [] })));
const byTwo = several(fc.tuple(label, label));
const bySome = several(fc.array(label, { minLength: 2, maxLength: 5 }));

/** Scott, Public Opinion Quarterly 19, 1955, 321-325: like kappa, with what both say put together as what chance expects. */
const scottPi = (items: readonly ReadItem[]): number => {
  const labels = items.flatMap(({ readers }) => readers.map((each) => each.label));
  const observed = items.filter(({ readers: [a, b] }) => a?.label === b?.label).length / items.length;
  const expected = [...new Set(labels)].reduce((sum, each) => sum + (labels.filter((other) => other === each).length / labels.length) ** 2, 0);
  return (observed - expected) / (1 - expected);
};

describe('whatever was read', () => {
  test('of two readers without a gap it is Scott’s pi, a little nearer to 1: 1 - (1 - pi) * (2n - 1) / 2n', () => {
    fc.assert(fc.property(byTwo, (items) => {
      const n = items.length;
      expect(alpha(items)).toBeCloseTo(1 - ((1 - scottPi(items)) * (2 * n - 1)) / (2 * n), nine);
    }));
  });

  test('labels may be called anything, and readers and items come in any order', () => {
    fc.assert(fc.property(bySome, (items) => {
      const other = items.toReversed().map((item) => ({ ...item, readers: item.readers.toReversed().map((each) => ({ ...each, label: `x${each.label}` })) }));
      expect(alpha(other)).toBeCloseTo(alpha(items), nine);
    }));
  });

  test('it is 1 exactly where all agree, and never more', () => {
    fc.assert(fc.property(bySome, (items) => {
      const agreed = items.every(({ readers }) => new Set(readers.map((each) => each.label)).size === 1);
      expect(alpha(items)).toBeLessThanOrEqual(1);
      expect(alpha(items) === 1).toBe(agreed);
    }));
  });
});

describe('the interval', () => {
  const many = Array.from({ length: 10 }, () => fourObservers).flat();

  test('is the same for the same seed, and another for another', () => {
    const [once, again, other] = [7, 7, 8].map((seed) => alphaWithInterval(many, { seed, resamples: 500 }));
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
    expect(once).toMatchObject({ interval: { seed: 7, resamples: 500, without: 0 } });
  });

  test('holds the alpha it belongs to, and is narrower the more was read', () => {
    const [few, more] = [fourObservers, many].map((items) => alphaWithInterval(items, { seed: 1, resamples: 1000 }));
    const [ofFew, ofMore] = [few, more].map((found) => (found && 'interval' in found ? found : null));
    if (!ofFew?.interval || !ofMore?.interval) throw new Error('no interval');
    for (const { alpha: value, interval } of [ofFew, ofMore]) expect(interval !== null && interval.lower <= value && value <= interval.upper).toBe(true);
    expect(ofMore.interval.upper - ofMore.interval.lower).toBeLessThan((ofFew.interval.upper - ofFew.interval.lower) / 2);
  });

  test('covers as often as it says: about 95 of 100 samples of readers who agree by a known chance', () => {
    // Two readers see one of two labels, as likely; each errs independently in one of ten: alpha of all such is 1 - 2 * 0.18 = 0.64.
    let state = 20260401;
    const next = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), state / 2 ** 32);
    const given = (truth: boolean): string => (next() < 0.1 ? !truth : truth) ? 'a' : 'b';
    const sample = (): readonly ReadItem[] => Array.from({ length: 100 }, (_, index) => {
      const truth = next() < 0.5;
      return { item: `u${index}`, readers: [{ reader: 'x', label: given(truth) }, { reader: 'y', label: given(truth) }], rules: [] };
    });
    const covered = Array.from({ length: 200 }, (_, seed) => alphaWithInterval(sample(), { seed, resamples: 200 })).filter((found) => 'interval' in found && found.interval !== null && found.interval.lower <= 0.64 && 0.64 <= found.interval.upper);
    expect(covered.length / 200).toBeGreaterThan(0.89);
  });

  test('says how many resamples had but one label', () => {
    const rare = itemsOf('a a a b', 'a a a a');
    const found = alphaWithInterval(rare, { seed: 3, resamples: 200 });
    if ('cannot' in found) throw new Error(found.cannot);
    // A resample of four misses the one item with b in (3/4)^4 of all cases, some 63 of 200.
    expect(found.interval?.without).toBeGreaterThan(40);
    expect(found.interval?.without).toBeLessThan(90);
  });

  test('there is none where all agree: it would have no width', () => {
    expect(alphaWithInterval(itemsOf('a a a b', 'a a a b'), { seed: 3, resamples: 200 })).toMatchObject({ alpha: 1, interval: null });
  });

  test('there is none where there is no alpha', () => {
    expect(alphaWithInterval(itemsOf('1 1', '1 1'), { seed: 1, resamples: 10 })).toEqual({ cannot: 'one-label-only', n: 2 });
  });
});
