/** The forecast of what will be late: by hand for a few, and against a plain simulation for any. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hourMs, msBetween, plusMs } from '../domain/instant.ts';
import { horizonOf, turnsUntil, willPass } from './forecast.ts';

test.each<readonly [string, string]>([
  ['2026-11-28T10:30:00.000Z', '2026-11-28T12:00:00.000Z'],
  ['2026-11-28T11:00:00.000Z', '2026-11-28T18:00:00.000Z'],
  ['2026-11-28T11:30:00.000Z', '2026-11-28T18:00:00.000Z'],
  ['2026-11-28T17:10:00.000Z', '2026-11-29T00:00:00.000Z'],
  ['2026-07-01T09:30:00.000Z', '2026-07-01T11:00:00.000Z'],
])('at %s it is for the time until %s, by the wall clock', (now, by) => expect(horizonOf(now)).toBe(by));

const now = '2026-11-28T10:00:00.000Z';
const by = '2026-11-28T12:00:00.000Z';
const after = (hours: number): string => plusMs(now, hours * hourMs);
const forecast = (dues: readonly (string | null)[], perHour: number): number =>
  willPass(dues.filter((due) => due !== null && due >= now && due < by).length, dues.slice(0, turnsUntil(by, now, perHour)), perHour, now, by);

test.each<readonly [string, readonly (string | null)[], number, number]>([
  ['nobody decides: every one that falls due passes', [after(0.5), after(1.5), after(2.5)], 0, 2],
  ['two an hour: the first two are in time', [after(0.5), after(1), after(1.2)], 2, 1],
  ['one that is late already does not pass again', [after(-1), after(1.5)], 2, 0],
  ['one without a clock takes a turn and never passes', [null, after(0.5)], 2, 1],
  ['nothing waits', [], 3, 0],
])('%s', (_, dues, perHour, expected) => expect(forecast(dues, perHour)).toBe(expected));

test('it is what a simulation of the queue says', () => {
  const dues = fc.array(fc.option(fc.integer({ min: -5, max: 40 }).map((tenths) => after(tenths / 10)), { nil: null }), { maxLength: 30 });
  fc.assert(
    fc.property(dues, fc.integer({ min: 1, max: 12 }), (waiting, perHour) => {
      const late = waiting.filter((due, at) => {
        const turn = (at + 1) / perHour;
        return due !== null && due >= now && due < by && msBetween(now, due) / hourMs < turn;
      });
      expect(forecast(waiting, perHour)).toBe(late.length);
    }),
  );
});
