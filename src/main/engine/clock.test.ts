/** Chance that is drawn in blocks is nobody's twice. */
import { expect, test } from 'vitest';
import { chance, fractionOf, randomBytes } from './clock.ts';

test('a thousand draws of every length up to 40 give as many different bytes as were asked for', () => {
  const drawn = Array.from({ length: 1000 }, (_, at) => randomBytes(16 + (at % 25)));
  expect(drawn.map(({ length }) => length)).toEqual(Array.from({ length: 1000 }, (_, at) => 16 + (at % 25)));
  expect(new Set(drawn.map((each) => each.toString('hex'))).size).toBe(1000);
  expect(drawn.filter((each) => each.every((byte) => byte === 0))).toEqual([]);
});

test('what was given does not change when more is drawn, and more than a block is refused', () => {
  const first = randomBytes(32);
  const kept = first.toString('hex');
  for (let more = 0; more < 1000; more++) randomBytes(32);
  expect(first.toString('hex')).toBe(kept);
  expect(() => randomBytes(8193)).toThrow('At most 8192 random bytes at once');
});

test.each([
  ['nothing', '000000000000', 0],
  ['half', '800000000000', 0.5],
  ['all there is', 'ffffffffffff', 1 - 2 ** -48],
  ['half, whatever follows the first six', '800000000000ffff', 0.5],
])('six bytes as a fraction: %s', (_, hex, expected) => {
  expect(fractionOf(Buffer.from(hex, 'hex'))).toBe(expected);
});

test('chance is from 0 to below 1, and not the same twice', () => {
  const drawn = Array.from({ length: 100 }, chance);
  expect(drawn.every((each) => each >= 0 && each < 1)).toBe(true);
  expect(new Set(drawn).size).toBe(100);
});
