/** A share is read as all or none only where it is. */
import { expect, test } from 'vitest';
import { figureWords } from './figure-words.ts';

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

test('hours have one decimal at most, counts none', () => {
  expect([figureWords(23.96, 'hours'), figureWords(1234, 'count')]).toEqual(['24 h', '1,234']);
});
