import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTimeWords, readLocalTime } from './local-time.ts';

const read = (text: string) => readLocalTime(text);

test.each([
  ['12/04/2026 06:12', '2026-04-12T05:12:00.000Z', 'summer time is one hour ahead'],
  ['12/01/2026 06:12', '2026-01-12T06:12:00.000Z', 'winter time is not'],
  ['1/2/26 0612', '2026-02-01T06:12:00.000Z', 'short forms are read, the day first'],
  ['12.04.2026, 6.12', '2026-04-12T05:12:00.000Z', 'points do as well as slashes and colons'],
  ['  12-04-2026 at 23:59 ', '2026-04-12T22:59:00.000Z', 'blanks around it do not matter'],
  ['29/02/2028 12:00', '2028-02-29T12:00:00.000Z', 'a leap day is a day'],
  ['29/03/2026 00:59', '2026-03-29T00:59:00.000Z', 'the last minute before the clocks go forward'],
  ['29/03/2026 02:00', '2026-03-29T01:00:00.000Z', 'the first minute after they do'],
  ['25/10/2026 02:00', '2026-10-25T02:00:00.000Z', 'the first minute that comes once again'],
])('%s is %s: %s', (text, instant) => {
  expect(read(text)).toEqual({ kind: 'read', instant, isTwice: false });
});

test.each([
  ['29/03/2026 01:00', /clocks went forward/],
  ['29/03/2026 01:59', /clocks went forward/],
  ['29/02/2026 12:00', /28 days/],
  ['31/04/2026 12:00', /30 days/],
  ['00/04/2026 12:00', /30 days/],
  ['12/13/2026 12:00', /month/],
  ['12/04/2026 24:00', /00:00 and 23:59/],
  ['12/04/2026 12:60', /00:00 and 23:59/],
  ['12/04/2026', /Add the time/],
  ['2026-04-12 06:12', /Write it as/],
  ['yesterday', /Write it as/],
  ['12/01/2026 06:12 BST', /not in force/],
  ['12/06/2026 06:12 GMT', /was in force/],
])('%s is refused, saying what is wrong', (text, problem) => {
  expect(read(text)).toEqual({ kind: 'wrong', problem: expect.stringMatching(problem) });
});

test('nothing typed is nothing, not a mistake', () => {
  expect(read('  ')).toEqual({ kind: 'empty' });
});

test('the hour that comes twice in October is the first unless its zone is named', () => {
  expect(read('25/10/2026 01:30')).toEqual({ kind: 'read', instant: '2026-10-25T00:30:00.000Z', isTwice: true });
  expect(read('25/10/2026 01:30 BST')).toEqual({ kind: 'read', instant: '2026-10-25T00:30:00.000Z', isTwice: false });
  expect(read('25/10/2026 01:30 GMT')).toEqual({ kind: 'read', instant: '2026-10-25T01:30:00.000Z', isTwice: false });
});

test('what is written is read again as the same minute, but for the second of the two hours in October', () => {
  const minutes = fc.integer({ min: Date.UTC(1980, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const instant = new Date(minute * 60_000).toISOString();
      const back = read(localTimeWords(instant));
      if (back.kind !== 'read') return false;
      return back.instant === instant || (back.isTwice && Date.parse(instant) - Date.parse(back.instant) === 3_600_000);
    }),
    { numRuns: 2000 },
  );
});
