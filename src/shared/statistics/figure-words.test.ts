/** A figure is read as all or none, as one or as within its hours only where it is. */
import { expect, test } from 'vitest';
import { coefficientWords, figureWords } from './figure-words.ts';

test.each([
  [0, '0.0%'],
  [1 / 3000, 'under 0.1%'],
  [0.0009999, 'under 0.1%'],
  [0.001, '0.1%'],
  [0.5, '50.0%'],
  [0.999, '99.9%'],
  [2000 / 2001, 'over 99.9%'],
  [1, '100.0%'],
])('a share of %d reads %s', (value, words) => expect(figureWords(value, 'share')).toBe(words));

const hour = 3_600_000;

test.each([
  [0, '0 min'],
  [1, '1 min'],
  [hour * 0.03, '2 min'],
  [hour - 60_000, '59 min'],
  [hour, '1 h 00'],
  [23 * hour + 57.6 * 60_000, '23 h 58'],
  [24 * hour, '24 h 00'],
  [24 * hour + 1, '24 h 01'],
  [24 * hour + 2 * 60_000, '24 h 02'],
  [1234.5 * hour, '1,234 h 30'],
])('%d ms are hours that read %s', (ms, words) => expect(figureWords(ms / hour, 'hours')).toBe(words));

test('every whole minute of two days reads as itself', () => {
  for (let minutes = 60; minutes < 2880; minutes++) expect(figureWords(minutes / 60, 'hours')).toBe(`${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`);
});

test('counts have no decimals', () => expect(figureWords(1234, 'count')).toBe('1,234'));

test.each([
  [1, '1.00'],
  [0.996, 'over 0.99'],
  [0.994, '0.99'],
  [0.43, '0.43'],
  [-0.001, '0.00'],
  [-0.4, '-0.40'],
  [-0.996, 'under -0.99'],
  [-1, '-1.00'],
])('an agreement of %d reads %s', (value, words) => expect(coefficientWords(value)).toBe(words));
