import { expect, test } from 'vitest';
import type { Received } from '../domain/report.ts';
import { isOfOtherDay, otherDaySentence } from './other-day.ts';

const received = (at: string | null, precision: Received['precision'] = 'minute', text: string | null = at): Received => ({ at, precision, text });
const first = received('2026-04-12T09:00:00.000Z');

test.each([
  ['the next day', received('2026-04-13T09:00:00.000Z'), true],
  ['another hour of the day', received('2026-04-12T21:00:00.000Z'), false],
  ['the minute before midnight by the clock on the wall', received('2026-04-12T22:59:00.000Z'), false],
  ['midnight, which is an hour earlier in UTC', received('2026-04-12T23:00:00.000Z'), true],
  ['a day without its hour', received('2026-04-12T23:00:00.000Z', 'day'), true],
  ['a month', received('2026-04-30T23:00:00.000Z', 'month'), false],
  ['a time that nobody can read', received(null, 'unreadable', 'soon'), false],
  ['no time', received(null, 'unreadable', null), false],
  ['the same words read another way round', received('2026-12-04T09:00:00.000Z', 'minute', first.text), false],
] as const)('%s', (_, second, expected) => {
  expect(isOfOtherDay(first, second)).toBe(expected);
  expect(isOfOtherDay(second, first)).toBe(expected);
});

test('how many there were is said in one sentence', () => {
  expect(otherDaySentence(1)).toBe('1 row carries a reference that an incident received on another day has already. Each was added as an incident of its own.');
  expect(otherDaySentence(1200)).toMatch(/^1,200 rows carry a reference/);
});
