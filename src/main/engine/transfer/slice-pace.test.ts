import { expect, test } from 'vitest';
import { slicePace } from './slice-pace.ts';

/** Slices of rows that take `rowMs` each, with what follows them, `afterMs` for each row and `commitMs` for all; how long each held the store. */
const heldFor = (slices: number, { rowMs, afterMs, commitMs, waitMs = 0 }: { rowMs: number; afterMs: number; commitMs: number; waitMs?: number }): readonly number[] => {
  let clock = 0;
  const pace = slicePace(() => 22, () => clock);
  return Array.from({ length: slices }, () => {
    const slice = pace.slice();
    clock += waitMs;
    const from = clock;
    let rows = 0;
    do {
      rows += 1;
      clock += rowMs;
    } while (!slice.isOver());
    clock += rows * afterMs + commitMs;
    slice.committed();
    return clock - from;
  });
};

test.each([
  ['a quick disk', { rowMs: 0.07, afterMs: 0.01, commitMs: 3 }],
  ['a slow disk', { rowMs: 0.07, afterMs: 0.01, commitMs: 12 }],
  ['a slow processor', { rowMs: 0.4, afterMs: 0.1, commitMs: 5 }],
  ['another process that is waited for before each', { rowMs: 0.07, afterMs: 0.01, commitMs: 5, waitMs: 40 }],
])('on %s a slice comes to hold the store for about as long as it may', (_, costs) => {
  const held = heldFor(12, costs);
  for (const ms of held.slice(-4)) {
    expect(ms).toBeGreaterThan(19);
    expect(ms).toBeLessThan(25);
  }
});

test('a disk too slow for any slice still has the smallest: the import goes on', () => {
  expect(heldFor(12, { rowMs: 0.1, afterMs: 0, commitMs: 200 }).at(-1)).toBeLessThan(210);
});

test('one that ended early teaches nothing', () => {
  let clock = 0;
  const pace = slicePace(() => 20, () => clock);
  const early = pace.slice();
  clock += 1;
  expect(early.isOver()).toBe(false);
  clock += 100;
  early.committed();
  expect(pace.rows()).toBe(0);
  const next = pace.slice();
  expect(next.isOver()).toBe(false);
  clock += 9.9;
  expect(next.isOver()).toBe(false);
  clock += 0.2;
  expect(next.isOver()).toBe(true);
  next.committed();
  expect(pace.rows()).toBe(3);
});
