/** When it happened is read in the order the import read its file in; without one as its receipt was, or it is said that the order is not known. */
import { expect, test } from 'vitest';
import type { Received } from '../domain/report.ts';
import type { DateReading } from './read-date.ts';
import { readOccurred } from './read-occurred.ts';

const july2: Received = { at: '2010-07-02T13:24:00.000Z', precision: 'minute', text: '7/2/10 2:24 PM' };
const july7: Received = { ...july2, at: '2010-07-07T13:24:00.000Z', text: '7/7/10 2:24 PM' };
const none: Received = { at: null, precision: 'unreadable', text: null };

const zone = 'Europe/London';
const found: DateReading = { order: null, zone };
const american: DateReading = { order: 'month-first', zone };
const british: DateReading = { order: 'day-first', zone };

/** The moments it is read as, or what is said of the order where it stands as it is written. */
const readingOf = (written: string, received: Received, dates: DateReading | null): readonly string[] | string | null => {
  const read = readOccurred(written, received, dates);
  return read.kind === 'read' ? read.moments.map(({ at }) => at) : read.order;
};

test.for<readonly [string, string, Received, string | null]>([
  ['month first, as its receipt was read', '7/2/10 1:45 AM', july2, '2010-07-02T00:45:00.000Z'],
  ['month first, and no date with the day first', '6/28/10 2:45 PM', july2, '2010-06-28T13:45:00.000Z'],
  ['a date that fits one order alone, whatever its receipt', '6/28/10 2:45 PM', july7, '2010-06-28T13:45:00.000Z'],
  ['a day alone', '7/2/10', july2, '2010-07-01T23:00:00.000Z'],
  ['words', 'last night', july2, null],
  ['day first, as it is written here', '2/7/10 01:45', { ...july2, text: '2/7/10 14:24' }, null],
  ['the same either way', '7/7/10', july2, null],
  ['where its receipt is the same either way', '7/2/10', july7, 'unknown'],
  ['where its receipt was read by another clock', '7/2/10', { ...july2, at: '2010-07-02T19:24:00.000Z' }, 'unknown'],
  ['where its receipt was not written down', '7/2/10', { ...july2, text: null }, 'unknown'],
  ['where its receipt could not be read', '7/2/10', { at: null, precision: 'unreadable', text: 'early' }, 'unknown'],
])('of an import whose order was not kept, a record that holds %s', ([, written, received, expected]) => {
  const reading = readingOf(written, received, found);
  expect(Array.isArray(reading) ? reading[0] : reading).toBe(expected);
});

test.for<readonly [string, string, DateReading | null, readonly string[] | string | null]>([
  ['one moment', '11/10/10 8:25 PM', american, ['2010-11-10T20:25:00.000Z']],
  ['one moment, day first, as it is written here', '11/10/10 20:25', british, null],
  ['one moment by another clock', '11/10/10 8:25 PM', { order: 'month-first', zone: 'America/Chicago' }, ['2010-11-11T02:25:00.000Z']],
  ['two days and then two times', '7/4/10 to 7/7/10 11:00 PM to 6:00 PM', american, ['2010-07-04T22:00:00.000Z', '2010-07-07T17:00:00.000Z']],
  ['two days and then two times, day first', '4/7/10 to 7/7/10 23:00 to 18:00', british, ['2010-07-04T22:00:00.000Z', '2010-07-07T17:00:00.000Z']],
  ['without every space', '1/2/11 to1/3/11  8:00 PM to8:30 AM', american, ['2011-01-02T20:00:00.000Z', '2011-01-03T08:30:00.000Z']],
  ['one day and two times', '7/3/10 4:00 PM to 5:00 PM', american, ['2010-07-03T15:00:00.000Z', '2010-07-03T16:00:00.000Z']],
  ['each day before its time', '7/3/10 4:00 PM to 7/4/10 5:00 PM', american, ['2010-07-03T15:00:00.000Z', '2010-07-04T16:00:00.000Z']],
  ['two days', '12/1/10 to 12/2/10 various', american, ['2010-12-01T00:00:00.000Z', '2010-12-02T00:00:00.000Z']],
  ['two days that fit one order alone', '12/11/10 to 12/20/10', found, ['2010-12-11T00:00:00.000Z', '2010-12-20T00:00:00.000Z']],
  ['two days in an order that is not known', '7/4/10 to 7/7/10', found, 'unknown'],
  ['an end before its beginning', '7/3/10 11:00 PM to 1:00 AM', american, 'month-first'],
  ['an end before its beginning, day first', '3/7/10 23:00 to 01:00', british, null],
  ['an end of another precision', '7/4/10 11:00 PM to 7/5/10', american, 'month-first'],
  ['a year where a time would stand', '1/2/2011 to 2012', american, 'month-first'],
  ['a third time', '7/4/10 to 7/5/10 1:00 PM to 2:00 PM to 3:00 PM', american, 'month-first'],
  ['a time that is none', '7/4/10 7:!7 PM', american, 'month-first'],
  ['a period in words', 'overnight to 6', american, null],
  ['nothing', '', american, null],
  ['what was entered here', '7/4/10 11:00 PM', null, null],
])('of an import that says how it read dates, %s', ([, written, dates, expected]) => {
  expect(readingOf(written, none, dates)).toEqual(expected);
});
