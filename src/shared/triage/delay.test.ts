/** How long a delay is, to the millisecond on both sides of the 24 hours. */
import { expect, test } from 'vitest';
import { pastClockMs } from './delay.ts';

const due = '2026-04-14T07:00:00.000Z';

test.each<readonly [string, string | null, string, number | null]>([
  ['a millisecond before they end', due, '2026-04-14T06:59:59.999Z', 0],
  ['as they end', due, due, 0],
  ['a millisecond after', due, '2026-04-14T07:00:00.001Z', 1],
  ['a day after', due, '2026-04-15T07:00:00.000Z', 86_400_000],
  ['where it is not known when it was received', null, '2026-04-15T07:00:00.000Z', null],
])('%s: %s', (_, ends, until, ms) => {
  expect(pastClockMs(ends, until)).toBe(ms);
});
