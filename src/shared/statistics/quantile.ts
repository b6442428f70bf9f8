/**
 * A quantile of measured values: the smallest value with at least that part of the values at or below it (the inverse of
 * the empirical distribution; type 1 of Hyndman and Fan, The American Statistician 50, 1996). Not for fewer than one value.
 */
import type { Measure } from './share.ts';

export const quantile = (values: readonly number[], part: number, of: string): Measure => {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  return value === undefined ? { cannot: `There are no ${of} yet`, n: 0 } : { value, n: sorted.length };
};
