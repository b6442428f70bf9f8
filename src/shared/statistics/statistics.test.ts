/** Expected values are small enough to work by hand; the recording share is Essex 2014's published audit count. */
import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';
import { share } from './share.ts';

test('Essex 2014: 107 of 121 recorded crimes were within the limit, 88.4 %', () => {
  const measure = share(107, 121, 'crimes');
  expect('value' in measure && Math.round(measure.value * 1000)).toBe(884);
  expect(measure.n).toBe(121);
});

test('a share of nothing says why it cannot be given', () => {
  expect(share(0, 0, 'crimes')).toEqual({ cannot: 'There are no crimes yet', n: 0 });
});

test.each([
  [[1, 2, 3], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  [[7], 0.9, 7],
])('the quantile of %j at %d is %d', (values, part, expected) => {
  expect(quantile(values, part, 'values')).toEqual({ value: expected, n: values.length });
});
