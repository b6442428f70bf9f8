/** A time that a source wrote in its own way is read as its time of receipt was, or left as it is. */
import { expect, test } from 'vitest';
import type { Received } from '../domain/report.ts';
import { readAsReceived } from './read-as-received.ts';

const july2: Received = { at: '2010-07-02T13:24:00.000Z', precision: 'minute', text: '7/2/10 2:24 PM' };

test.for<readonly [string, string, Received, string | null]>([
  ['month first, as its receipt was read', '7/2/10 1:45 AM', july2, '2010-07-02T00:45:00.000Z'],
  ['month first, and no date with the day first', '6/28/10 2:45 PM', july2, '2010-06-28T13:45:00.000Z'],
  ['a day alone', '7/2/10', july2, '2010-07-01T23:00:00.000Z'],
  ['words', 'last night', july2, null],
  ['day first, as it is written here', '2/7/10 01:45', { ...july2, text: '2/7/10 14:24' }, null],
  ['the same either way', '7/7/10', july2, null],
  ['where its receipt is the same either way', '7/2/10', { ...july2, at: '2010-07-07T13:24:00.000Z', text: '7/7/10 2:24 PM' }, null],
  ['where its receipt was read by another clock', '7/2/10', { ...july2, at: '2010-07-02T19:24:00.000Z' }, null],
  ['where its receipt was not written down', '7/2/10', { ...july2, text: null }, null],
  ['where its receipt could not be read', '7/2/10', { at: null, precision: 'unreadable', text: 'early' }, null],
])('of a record that holds %s', ([, written, received, expected]) => {
  expect(readAsReceived(written, received)?.at ?? null).toBe(expected);
});
