import { expect, test } from 'vitest';
import { noEvidence, orderFinding, weigh, type OrderFinding } from './date-order.ts';

const many = (text: string, n: number): string[] => Array.from({ length: n }, () => text);

const inferDateOrder = (values: readonly string[]): OrderFinding => {
  const counts = { ...noEvidence };
  for (const value of values) weigh(counts, value);
  return orderFinding(counts);
};

test.each([
  [['7/1/10', '7/13/10'], 'month-first'],
  [['7/1/10', '13/7/10'], 'day-first'],
  [['2024-07-13', '13 April 2015', '2018-10'], 'not-needed'],
  [['7/7/10', ''], 'not-needed'],
  [['7/1/10 12:42 PM', '6/2/10'], 'undecidable'],
  [['13/7/10', '7/13/10'], 'contradictory'],
  [['97/07/01'], 'year-first'],
  [['6/29/10 to 7/1/10 3:00 PM to 1:50 PM'], 'month-first'],
  [['05/04/2026 10.20.11'], 'undecidable'],
  [['05/04/2026 10.20.11', '13/04/2026 9.15.00'], 'day-first'],
  [['05.04.2026, 10.20.11', '13.04.2026 at 10.20.11'], 'day-first'],
  [['2026-04-05T10.20.11', '2026-04-05 13.10.11', '5 April 2026 10.11.12'], 'not-needed'],
  [['6.29.10 to 7.1.10', '29.6.10 7.1.2010'], 'contradictory'],
] as const)('%j: %s', (values, expected) => expect(inferDateOrder(values)).toBe(expected));

test('one slip in a hundred does not overturn the rest, two do', () => {
  expect(inferDateOrder([...many('7/13/10', 100), '13/7/10'])).toBe('month-first');
  expect(inferDateOrder([...many('7/13/10', 100), '13/7/10', '14/7/10'])).toBe('contradictory');
});

test('one telling date among a thousand that tell nothing settles it; among more, a person is asked', () => {
  expect(inferDateOrder([...many('7/1/10', 1000), '7/13/10'])).toBe('month-first');
  expect(inferDateOrder([...many('7/1/10', 1001), '7/13/10'])).toBe('undecidable');
});
