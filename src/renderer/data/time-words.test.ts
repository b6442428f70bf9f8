import { describe, expect, test } from 'vitest';
import { agoWords, leftWords, momentWords, spanWords } from './time-words.ts';

describe('times in words', () => {
  const now = '2026-04-12T10:00:00.000Z';

  test('are those of the clock on the wall', () => {
    expect(momentWords('2026-04-12T05:12:00.000Z', now)).toBe('06:12 today');
    expect(momentWords('2026-04-11T22:40:00.000Z', now)).toBe('23:40 yesterday');
    expect(momentWords('2026-01-12T06:12:00.000Z', now)).toBe('06:12, 12 Jan 2026');
  });

  test.each([
    ['00:30 after a day of 23 hours', '2026-03-28T12:00:00.000Z', '2026-03-29T23:30:00.000Z', '12:00, 28 Mar 2026'],
    ['00:30 after a day of 23 hours', '2026-03-29T12:00:00.000Z', '2026-03-29T23:30:00.000Z', '13:00 yesterday'],
    ['23:30 before a day of 23 hours', '2026-03-29T12:00:00.000Z', '2026-03-28T23:30:00.000Z', '13:00 tomorrow'],
    ['23:30 of a day of 25 hours', '2026-10-24T11:00:00.000Z', '2026-10-25T23:30:00.000Z', '12:00 yesterday'],
    ['00:30 of a day of 25 hours', '2026-10-26T12:00:00.000Z', '2026-10-24T23:30:00.000Z', '12:00 tomorrow'],
  ])('go by the calendar where the clocks change: at %s', (_, at, then, words) => {
    expect(momentWords(at, then)).toBe(words);
  });

  test('say what is left and what is over', () => {
    expect(leftWords('2026-04-12T21:48:00.000Z', now)).toBe('11 h 48 left');
    expect(leftWords('2026-04-12T09:06:00.000Z', now)).toBe('54 min over');
    expect(spanWords(75 * 3_600_000)).toBe('3 days 3 h');
    expect(spanWords(46_353 * 24 * 3_600_000)).toBe('46,353 days 0 h');
  });

  test('say how long ago', () => {
    expect(agoWords('2026-04-12T09:59:40.000Z', now)).toBe('just now');
    expect(agoWords('2026-04-12T09:56:10.000Z', now)).toBe('4 min ago');
    expect(agoWords('2026-04-12T07:50:00.000Z', now)).toBe('2 h ago');
    expect(agoWords('2026-04-12T10:00:30.000Z', now), 'a clock that was set back').toBe('just now');
  });
});
