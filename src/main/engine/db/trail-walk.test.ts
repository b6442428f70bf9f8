/** The trail is read a bounded number of events at a time, between places found by halving, and misses none. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';
import { localDateOf, plusDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import { spanOf, walkLog } from './trail-walk.ts';

let t: TestBureau;
beforeAll(() => {
  t = testBureau();
  for (let n = 0; n < 5; n++) enterReport(t);
});
afterAll(() => t.close());

const asked = { incident: null, before: null, limit: 100 } as const;

test('it stops after so many events with nothing found, says where, and goes on from there to the first', () => {
  const { reader } = t.bureau;
  const size = reader.store.log.size();
  const found: number[] = [];
  const ends: (number | null)[] = [];
  for (let before: number | null = null; ; ) {
    const { rows, end } = walkLog(reader, { ...asked, act: 'person.added', before }, 4);
    found.push(...rows.map(({ seq }) => seq));
    ends.push(end);
    before = end;
    if (before === null) break;
  }
  expect([size, ends]).toEqual([15, [12, 8, 4, null]]);
  expect(found).toEqual(Array.from({ length: 10 }, (_, at) => 10 - at));
});

test('where as many fit as are asked for, those before them follow, and none is read twice', () => {
  const { reader } = t.bureau;
  const first = walkLog(reader, { ...asked, act: 'person.added', limit: 4 }, 12);
  const next = walkLog(reader, { ...asked, act: 'person.added', limit: 4, before: first.end }, 12);
  expect([...first.rows, ...next.rows].map(({ seq }) => seq)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
});

/** When each event was, by a clock that goes on and is at times set back by less than a day. */
const times = fc.array(fc.integer({ min: -23, max: 40 }), { maxLength: 60 }).map((hours) => {
  let latest = Date.parse('2026-03-27T00:00:00.000Z');
  return hours.map((by) => {
    const at = latest + by * hourMs;
    latest = Math.max(latest, at);
    return new Date(at).toISOString();
  });
});

test('every event of a day lies between the places that halving finds, wherever the clock was set back', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3 }), (all, after, days) => {
      const from = plusDays('2026-03-27' as LocalDate, after);
      const to = plusDays(from, days);
      const { first, last } = spanOf({ size: () => all.length, atOf: (seq) => all[seq - 1] ?? null }, { from, to });
      return all.every((at, index) => localDateOf(at) < from || localDateOf(at) > to || (index + 1 >= first && index + 1 <= last));
    }),
  );
});

test('far from the days nothing is read', () => {
  const all = Array.from({ length: 1000 }, (_, day) => plusMs('2026-01-01T12:00:00.000Z', day * 24 * hourMs));
  const { first, last } = spanOf({ size: () => all.length, atOf: (seq) => all[seq - 1] ?? null }, { from: '2026-06-10' as LocalDate, to: '2026-06-10' as LocalDate });
  expect(last - first).toBeLessThan(5);
});
