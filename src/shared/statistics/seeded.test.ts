/** An interval printed with its seed is made again from that seed alone, so the numbers may never change. */
import { expect, test } from 'vitest';
import { seeded } from './seeded.ts';

test('xoshiro128** spread by splitmix32 gives what another implementation of both gave', () => {
  const next = seeded(20260401);
  expect([next(), next(), next()].map((value) => value * 2 ** 32)).toEqual([1934400310, 220750584, 4108275524]);
});

test('all of it lies from 0, below 1, and as much in each tenth', () => {
  const next = seeded(1);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index += 1) {
    const tenth = Math.floor(next() * 10);
    tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1150);
});
