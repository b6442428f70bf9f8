import { expect, test } from 'vitest';
import { readDate, readDateAndTime, type DateReading } from './read-date.ts';

const british: DateReading = { order: 'day-first', zone: 'Europe/London' };
const american: DateReading = { order: 'month-first', zone: 'Europe/London' };
const unknown: DateReading = { order: null, zone: 'Europe/London' };

const seen = (text: string, reading: DateReading): string => {
  const read = readDate(text, reading);
  return read.readable ? `${read.at.slice(0, 16)} ${read.precision}${read.twice ? ' twice' : ''}` : read.why;
};

test.each([
  ['7/1/10 12:42 PM', american, '2010-07-01T11:42 minute'],
  ['7/1/10 12:42 PM', british, '2010-01-07T12:42 minute'],
  ['13/07/2024 23:47', british, '2024-07-13T22:47 minute'],
  ['13.07.2024 3.38pm', british, '2024-07-13T14:38 minute'],
  ['13-07-24 2347hrs', british, '2024-07-13T22:47 minute'],
  ['2025-02-25T23:18:12', unknown, '2025-02-25T23:18 minute'],
  ['2025-07-25T23:18:12Z', unknown, '2025-07-25T23:18 minute'],
  ['2025-07-25T23:18:12.123+05:30', unknown, '2025-07-25T17:48 minute'],
  ['2025-07-25 10:00 BST', unknown, '2025-07-25T09:00 minute'],
  ['20250725T2318', unknown, '2025-07-25T22:18 minute'],
  ['12:30 AM', unknown, 'words'],
  ['1/7/10 12:30 AM', british, '2010-06-30T23:30 minute'],
  ['5/19/12 at 7:32 AM', american, '2012-05-19T06:32 minute'],
  ['2/9/12   6:18PM', american, '2012-02-09T18:18 minute'],
  ['13 April 2015', unknown, '2015-04-12T23:00 day'],
  ['Mon, 13th April 2015 09:05', unknown, '2015-04-13T08:05 minute'],
  ['April 13, 2015', unknown, '2015-04-12T23:00 day'],
  ['13-Apr-15', unknown, '2015-04-12T23:00 day'],
  ['2018-10', unknown, '2018-09-30T23:00 month'],
  ['10/2018', unknown, '2018-09-30T23:00 month'],
  ['October 2018', unknown, '2018-09-30T23:00 month'],
  ['2024-02-29', unknown, '2024-02-29T00:00 day'],
  ['7/7/10', unknown, '2010-07-06T23:00 day'],
  ['13/7/10', unknown, '2010-07-12T23:00 day'],
  ['1/1/69', british, '2069-01-01T00:00 day'],
  ['1/1/70', british, '1969-12-31T23:00 day'],
  ['7/1/10 unknown time', american, '2010-06-30T23:00 day'],
] as const)('%s is read as it was meant', (text, reading, expected) => expect(seen(text, reading)).toBe(expected));

test.each([
  ['', 'blank'],
  ['Void', 'words'],
  ['2018', 'words'],
  ['Apr-17', 'words'],
  ['7/1/10', 'order-unknown'],
  ['31/04/2020', 'no-such-date'],
  ['29/02/2023', 'no-such-date'],
  ['2023-02-29', 'no-such-date'],
  ['12/25/2010', 'no-such-date'],
  ['13/07/1899', 'no-such-date'],
  ['13/07/201', 'no-such-date'],
  ['13/07/24 24:00', 'no-such-time'],
  ['13/07/24 23:60', 'no-such-time'],
  ['13/07/24 13:42 PM', 'no-such-time'],
  ['13/07/24 0:42 AM', 'no-such-time'],
  ['13/07/24 7:!7 PM', 'no-such-time'],
  ['13/07/24 12:15 A M', 'no-such-time'],
  ['13/07/2410:39 AM', 'no-such-date'],
  ['13//07/24', 'words'],
  ['41659.01736', 'serial-number'],
  ['29/6/10 to 1/7/10 3:00 PM to 1:50 PM', 'period'],
  ['13/07/24 3:00 PM to 1:50 PM', 'period'],
  ['13/07/24 - 14/07/24', 'period'],
] as const)('%j is left as it is: %s', (text, why) => expect(seen(text, why === 'order-unknown' ? unknown : british)).toBe(why));

test('an order that was said is not overruled by a date that does not fit it', () => {
  expect(seen('13/7/10', american)).toBe('no-such-date');
  expect(seen('7/13/10', british)).toBe('no-such-date');
});

test('a time the clocks skipped in March is unreadable, and one they showed twice in October is the earlier, and said', () => {
  expect(seen('31/03/2024 00:59', british)).toBe('2024-03-31T00:59 minute');
  expect(seen('31/03/2024 01:00', british)).toBe('clock-went-forward');
  expect(seen('31/03/2024 01:59', british)).toBe('clock-went-forward');
  expect(seen('31/03/2024 02:00', british)).toBe('2024-03-31T01:00 minute');
  expect(seen('27/10/2024 00:59', british)).toBe('2024-10-26T23:59 minute');
  expect(seen('27/10/2024 01:00', british)).toBe('2024-10-27T00:00 minute twice');
  expect(seen('27/10/2024 01:59', british)).toBe('2024-10-27T00:59 minute twice');
  expect(seen('27/10/2024 02:00', british)).toBe('2024-10-27T02:00 minute');
});

test('a clock elsewhere is read as its zone has it', () => {
  expect(seen('7/1/10 12:42 PM', { order: 'month-first', zone: 'America/Chicago' })).toBe('2010-07-01T17:42 minute');
  expect(seen('1/1/24 12:00', { order: 'day-first', zone: 'Pacific/Kiritimati' })).toBe('2023-12-31T22:00 minute');
});

test('date and time from two cells: a blank time leaves the day, a broken one leaves nothing', () => {
  expect(readDateAndTime('13/07/2024', '23:47', british)).toMatchObject({ at: '2024-07-13T22:47:00.000Z', precision: 'minute' });
  expect(readDateAndTime('13/07/2024', ' ', british)).toMatchObject({ precision: 'day' });
  expect(readDateAndTime('13/07/2024', '25:10', british)).toEqual({ readable: false, why: 'no-such-time' });
  expect(readDateAndTime('', '10:00', british)).toMatchObject({ readable: false });
});
