/** What is counted for a reader alone, and when a break is suggested. */
import { beforeEach, expect, test } from 'vitest';
import { dismissBreak, exposureOf, noteRead, readToday, suggestsBreak, useExposure } from './exposure.ts';

const at = (time: string): string => `2026-11-28T${time}:00.000Z`;
const choice = { afterReports: '5', afterMinutes: '90' } as const;
const counted = (): number => useExposure.getState().today.size;
const isSuggested = (now: string): boolean => suggestsBreak(useExposure.getState(), choice, now);
const readSome = (count: number, time: string): void => Array.from({ length: count }, (_, index) => `${time} ${index}`).forEach((incident) => noteRead(incident, true, at(time)));

beforeEach(() => exposureOf('reader'));

test('distressing reports are counted once each, and others not', () => {
  noteRead('a', true, at('09:00'));
  noteRead('a', true, at('09:05'));
  noteRead('b', false, at('09:10'));
  expect(counted()).toBe(1);
});

test('a break is suggested at the count that was chosen and not one before', () => {
  readSome(4, '09:00');
  expect(isSuggested(at('09:01'))).toBe(false);
  readSome(1, '09:02');
  expect(isSuggested(at('09:03'))).toBe(true);
});

test('a break is suggested after the time that was chosen, whatever was read', () => {
  noteRead('a', false, at('09:00'));
  expect([isSuggested(at('10:29')), isSuggested(at('10:30'))]).toEqual([false, true]);
  expect(suggestsBreak(useExposure.getState(), { afterReports: 'never', afterMinutes: 'never' }, at('23:00'))).toBe(false);
});

test('dismissed it is not suggested again until as much has been read anew, and the count of the day stays', () => {
  readSome(5, '09:00');
  dismissBreak();
  expect([isSuggested(at('09:30')), counted()]).toEqual([false, 5]);
  readSome(5, '09:31');
  expect([isSuggested(at('09:32')), counted()]).toEqual([true, 10]);
});

test('the day, and whoever reads, begin with nothing', () => {
  readSome(3, '09:00');
  noteRead('next', true, '2026-11-29T00:10:00.000Z');
  expect(counted()).toBe(1);
  exposureOf('somebody else');
  expect(counted()).toBe(0);
});

test('what was read yesterday is not said to be read today before another is read', () => {
  noteRead('a', true, at('23:50'));
  expect([readToday(useExposure.getState(), at('23:59')), readToday(useExposure.getState(), '2026-11-29T00:10:00.000Z')]).toEqual([1, 0]);
});
