import { expect, test } from 'vitest';
import { whereFrom } from './where-from.ts';
import { FailedAside } from './workers/ask-aside.ts';

test('an error is told by what it is, its code and its place, never by its message', () => {
  const error = Object.assign(new RangeError('Xanthippe shouted'), { code: 'ERR_OUT' });
  const [first, second] = whereFrom(error).split('\n');
  expect([first, second]).toEqual(['RangeError ERR_OUT', expect.stringMatching(/^\s+at .*where-from\.test/)]);
  expect(whereFrom(error)).not.toContain('Xanthippe');
});

test('one that came of a thread is told as it was told there', () => {
  const there = 'RangeError ERR_OUT\n    at answerTo (reading-thread.js:1:1)';
  expect(whereFrom(new FailedAside(there))).toBe(there);
});
