/** Wrong passphrases: each wait twice the last, whatever is restarted, put back or set to another time. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/bureau.ts';
import { steppedClock } from '../clock.ts';
import { beginTry, forgetTries, toldTries, triesFolder, untoldTries, waitAfter, waitOf, type Places } from './tries.ts';

let home: string;
let places: Places;
let clock: ReturnType<typeof steppedClock>;
beforeEach(() => {
  home = temporaryFolder();
  places = { bureau: join(home, 'bureau'), machine: join(home, 'machine') };
  mkdirSync(places.bureau);
  clock = steppedClock('2026-04-13T08:00:00.000Z');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const fail = (times: number, user = 'a.test'): void => {
  for (let n = 0; n < times; n++) beginTry(places, user, clock.uptimeMs())(true);
};
const wait = (user = 'a.test', where = places): number => waitOf(where, user, clock.uptimeMs());

test.each([
  [0, 0], [1, 0], [2, 1_000], [3, 2_000], [4, 4_000], [10, 256_000], [13, 2_048_000], [14, 3_600_000], [20, 3_600_000], [2000, 3_600_000],
])('after %i in a row the next waits %i ms', (failures, ms) => {
  expect(waitAfter(failures)).toBe(ms);
});

test('the wait runs down with the machine, to the millisecond', () => {
  fail(4);
  expect(wait()).toBe(4000);
  clock.runFor(3999);
  expect(wait()).toBe(1);
  clock.runFor(1);
  expect(wait()).toBe(0);
});

test('setting the time neither ends nor lengthens it', () => {
  fail(5);
  clock.runFor(3000);
  for (const at of ['2036-04-13T08:00:00.000Z', '2016-04-13T08:00:00.000Z']) {
    clock.moveTo(at);
    expect(wait()).toBe(5000);
  }
});

test('a restart of the machine begins it anew and does not end it', () => {
  clock.runFor(1_000_000);
  fail(5);
  clock.runFor(7000);
  clock.restart();
  expect(wait()).toBe(8000);
  clock.runFor(8000);
  expect(wait()).toBe(0);
});

test('an older copy of the bureau put back, or its count taken away, frees nobody: this machine has its own', () => {
  fail(2);
  const older = join(home, 'older');
  cpSync(triesFolder(places.bureau), older, { recursive: true });
  fail(6);
  rmSync(triesFolder(places.bureau), { recursive: true });
  expect(wait()).toBe(64_000);
  cpSync(older, triesFolder(places.bureau), { recursive: true });
  expect(wait()).toBe(64_000);
  rmSync(places.machine ?? '', { recursive: true });
  expect(wait(), 'control: where both are older the older count is all there is').toBe(1000);
});

test('a count that is damaged is read from the other place', () => {
  fail(4);
  const [file = ''] = readdirSync(triesFolder(places.bureau));
  writeFileSync(join(triesFolder(places.bureau), file), '{"fail');
  expect(wait()).toBe(4000);
});

test('whoever is in waits no more, and each is counted by themselves', () => {
  fail(4);
  fail(3, 'b.test');
  forgetTries(places, 'a.test');
  expect([wait(), wait('b.test'), wait('c.test')]).toEqual([0, 2000, 0]);
});

test('programs that sign somebody in at one moment wait for none of the others; more of them do, as after as many wrong ones', () => {
  const begun = Array.from({ length: 8 }, () => beginTry(places, 'a.test', 0));
  expect(wait(), 'eight under way').toBe(0);
  begun.push(beginTry(places, 'a.test', 0), beginTry(places, 'a.test', 0));
  expect(wait(), 'ten under way').toBe(1000);
  expect(untoldTries(places), 'which of them are wrong nobody knows yet').toEqual([]);
  for (const end of begun.slice(0, 3)) end(true);
  expect([wait(), untoldTries(places)]).toEqual([2000, [{ user: 'a.test', times: 3 }]]);
  for (const end of begun.slice(3)) end(false);
  expect(wait(), 'the others were right').toBe(2000);
});

test('a right one lengthens no wait that was there', () => {
  fail(3);
  clock.runFor(1500);
  beginTry(places, 'a.test', clock.uptimeMs())(false);
  expect(wait()).toBe(500);
});

test('what the log does not have is told once', () => {
  fail(3);
  fail(1, 'b.test');
  expect(untoldTries(places)).toEqual([{ user: 'a.test', times: 3 }, { user: 'b.test', times: 1 }]);
  toldTries(places, 'a.test');
  expect(untoldTries(places)).toEqual([{ user: 'b.test', times: 1 }]);
  fail(2);
  expect(untoldTries(places)).toEqual([{ user: 'a.test', times: 2 }, { user: 'b.test', times: 1 }]);
  expect(wait(), 'being told frees nobody').toBe(8000);
});

test('without a machine’s own place the bureau’s is all there is', () => {
  const alone = { bureau: places.bureau, machine: null };
  beginTry(alone, 'a.test', 0)(true);
  beginTry(alone, 'a.test', 0)(true);
  expect(wait('a.test', alone)).toBe(1000);
  expect(readFileSync(join(triesFolder(places.bureau), readdirSync(triesFolder(places.bureau))[0] ?? ''), 'utf8')).not.toMatch(/passphrase/);
});

test('however the machine runs, is restarted and set, nobody tries sooner than the waits allow', () => {
  const step = fc.oneof(fc.record({ run: fc.integer({ min: 0, max: 100_000 }) }), fc.constant({ restart: true }), fc.record({ at: fc.constantFrom('2036-01-01T00:00:00.000Z', '2016-01-01T00:00:00.000Z') }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const own = { bureau: join(home, 'property'), machine: null };
      const c = steppedClock('2026-04-13T08:00:00.000Z');
      let failures = 0;
      let ran = 0;
      for (const each of steps) {
        if ('run' in each) {
          c.runFor(each.run);
          ran += each.run;
        } else if ('restart' in each) c.restart();
        else c.moveTo(each.at);
        if (waitOf(own, 'a.test', c.uptimeMs()) > 0) continue;
        expect(ran).toBeGreaterThanOrEqual(waitAfter(failures));
        beginTry(own, 'a.test', c.uptimeMs())(true);
        failures += 1;
        ran = 0;
      }
      rmSync(own.bureau, { recursive: true, force: true });
    }),
    { numRuns: 60 },
  );
});
