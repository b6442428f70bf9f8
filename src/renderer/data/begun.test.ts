/** What is typed and not entered is its writer's alone, and ends when it is entered or left. */
import { beforeEach, expect, test } from 'vitest';
import { begunBy, begunOn, endBegun, keepBegun, useAllBegun } from './begun.ts';

beforeEach(() => useAllBegun.setState(useAllBegun.getInitialState()));

test('nobody finds what somebody else typed, and whoever comes back finds their own', () => {
  begunBy('one');
  keepBegun('review d1', 'Look again');
  begunBy(null);
  expect(begunOn('review d1')).toBeUndefined();
  begunBy('another');
  expect(begunOn('review d1')).toBeUndefined();
  begunBy('one');
  expect(begunOn('review d1')).toBe('Look again');
});

test('what has ended takes its parts with it, and nothing that only begins alike', () => {
  for (const about of ['request r1', 'request r1 not investigated', 'request r10']) keepBegun(about, 'typed');
  endBegun('request r1');
  expect(['request r1', 'request r1 not investigated', 'request r10'].map(begunOn)).toEqual([undefined, undefined, 'typed']);
});
