/** The tables of three-valued logic, and that unknown is never taken for no. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, any, inTurn, isUnknown, not, unknown, type Truth } from './truth.ts';

const u = unknown('a.b');

test.each<readonly [Truth, Truth, Truth, Truth]>([
  [true, true, true, true],
  [true, false, false, true],
  [false, false, false, false],
  [true, u, u, true],
  [false, u, false, u],
  [u, u, u, u],
])('%o with %o: all of them is %o, any of them %o', (one, other, both, either) => {
  expect(all(one, other)).toEqual(both);
  expect(all(other, one)).toEqual(both);
  expect(any(one, other)).toEqual(either);
  expect(any(other, one)).toEqual(either);
});

test('of nothing, all is yes and any is no', () => {
  expect(all()).toBe(true);
  expect(any()).toBe(false);
});

test.each<readonly [readonly Truth[], Truth]>([
  [[true, true], true],
  [[u, false], false],
  [[true, u], u],
  [[u, unknown('c')], u],
  [[], true],
])('%o in turn: %o', (truths, expected) => {
  expect(inTurn(...truths)).toEqual(expected);
});

test('not turns yes and no round and leaves unknown with its facts', () => {
  expect([not(true), not(false), not(u)]).toEqual([false, true, u]);
});

test('each fact is named once, in the order met', () => {
  expect(all(unknown('a'), unknown('b'), unknown('a'))).toEqual(unknown('a', 'b'));
});

const truth = fc.oneof(fc.boolean(), fc.constantFrom('a', 'b', 'c').map((name) => unknown(name)));

test('what is settled with facts unknown is settled the same whatever they turn out to be', () => {
  fc.assert(
    fc.property(fc.array(truth), fc.func(fc.boolean()), (truths, answer) => {
      const told = truths.map((each) => (isUnknown(each) ? answer(each.needs[0]) : each));
      const before = all(...truths);
      const anyBefore = any(...truths);
      if (!isUnknown(before)) expect(all(...told)).toBe(before);
      if (!isUnknown(anyBefore)) expect(any(...told)).toBe(anyBefore);
    }),
  );
});
