import { expect, test } from 'vitest';
import { dayText, readDay } from './day.ts';

test.for([
  ['01/04/2027', '2027-04-01'],
  ['1/4/2027', '2027-04-01'],
  [' 1.4.2027 ', '2027-04-01'],
  ['2027-04-01', '2027-04-01'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2027', null],
  ['01/13/2027', null],
  ['1/4/27', null],
  ['April', null],
  ['', null],
] as const)('%j is the day %j', ([text, day]) => {
  expect(readDay(text)).toBe(day);
});

test('a day is written as it is typed', () => {
  expect(dayText('2027-04-01')).toBe('01/04/2027');
});
