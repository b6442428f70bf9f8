/** The day before, the first day, the last day, and a change that is dated only to its month or year. */
import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { inForceOn, type InForce } from './in-force.ts';

test.each<readonly [string, { readonly from?: string; readonly until?: string }, InForce]>([
  ['2023-04-30', { from: '2023-05-01' }, 'no'],
  ['2023-05-01', { from: '2023-05-01' }, 'yes'],
  ['2023-04-30', { until: '2023-05-01' }, 'yes'],
  ['2023-05-01', { until: '2023-05-01' }, 'no'],
  ['2023-04-30', { from: '2023-05' }, 'no'],
  ['2023-05-01', { from: '2023-05' }, 'in-doubt'],
  ['2023-05-31', { from: '2023-05' }, 'in-doubt'],
  ['2023-06-01', { from: '2023-05' }, 'yes'],
  ['2024-12-31', { until: '2025' }, 'yes'],
  ['2025-01-01', { until: '2025' }, 'in-doubt'],
  ['2026-01-01', { until: '2025' }, 'no'],
  ['2024-06-01', { from: '2024', until: '2026-04-01' }, 'in-doubt'],
  ['2026-04-01', { from: '2024', until: '2026-04-01' }, 'no'],
  ['1999-01-01', {}, 'yes'],
])('%s with %o: %s', (day, period, expected) => {
  expect(inForceOn(day as LocalDate, period)).toBe(expected);
});
