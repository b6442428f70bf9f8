/** Parking: how long, which reasons have another clock, and when the registrar's oversight is needed. */
import { expect, test } from 'vitest';
import { plusMs } from '../domain/instant.ts';
import { clockWords, isParked, longestParkMs, outlastsClock, parkProblems, parkReasons, parkRules, type ParkReason } from './parking.ts';

const now = '2026-04-13T08:00:00.000Z';
const due = '2026-04-13T20:00:00.000Z';
const just = (at: string, ms: number): string => plusMs(at, ms);
const waiting = { due, regime: 'live' } as const;
const wrong = (change: { reason?: ParkReason; until?: string; rationale?: string | null }, of: Parameters<typeof parkProblems>[1] = waiting): readonly string[] =>
  parkProblems({ reason: 'victim', until: due, rationale: null, ...change }, of, now).map(({ path }) => path);

test.for<readonly [string, readonly string[], readonly string[]]>([
  ['until the 24 hours end', wrong({}), []],
  ['a millisecond past them', wrong({ until: just(due, 1) }), ['rationale']],
  ['past them, with a rationale', wrong({ until: just(due, 1), rationale: 'The victim is in surgery.' }), []],
  ['past them, to wait for an investigation', wrong({ until: just(due, 1), rationale: 'Waiting for the CCTV from the shop.' }), ['rationale']],
  ['to wait for an investigation, within them', wrong({ rationale: 'Waiting for the CCTV from the shop.' }), []],
  ['overdue already', wrong({ until: just(now, 1) }, { ...waiting, due: now }), ['rationale']],
  ['received at a time nobody can read: in doubt it is asked', wrong({ until: just(now, 1) }, { ...waiting, due: null }), ['rationale']],
  ['historic, which has no clock', wrong({ until: just(due, 1) }, { due: null, regime: 'historic' }), []],
  ['until now', wrong({ until: now }), ['until']],
  ['a millisecond from now', wrong({ until: just(now, 1) }), []],
  ['the longest', wrong({ until: just(now, longestParkMs), rationale: 'As agreed.' }), []],
  ['longer than that', wrong({ until: just(now, longestParkMs + 1), rationale: 'As agreed.' }), ['until']],
])('%s', ([, found, expected]) => {
  expect(found).toEqual(expected);
});

test.for<readonly [ParkReason, boolean]>([
  ['reporter', true],
  ['victim', true],
  ['registrar', true],
  ['other-force', true],
  ['referral-details', true],
  ['appropriate-authority', false],
  ['national-crime-agency', false],
  ['driving-investigation', false],
])('%s past the 24 hours needs oversight: %s', ([reason, needed]) => {
  expect(outlastsClock({ reason, until: just(due, 1) }, waiting)).toBe(needed);
  expect(outlastsClock({ reason, until: due }, waiting)).toBe(false);
});

test('only the rules of pages 17, 18 and 37 give another clock, and each such reason cites its page', () => {
  expect(parkReasons.filter((reason) => parkRules[reason].ownClock).flatMap((reason) => parkRules[reason].cites.map(({ page }) => page))).toEqual(['17', '18', '37']);
});

test('what keeps it from being parked so is cited where a rule says it', () => {
  expect(parkProblems({ reason: 'victim', until: just(due, 1), rationale: null }, waiting, now)[0]?.cite).toBe('Crime Recording Rules 2026/27, page 10');
});

test.for<readonly [string | null, string]>([
  [null, 'When it was received is not known, so its 24 hours may end before then'],
  [just(now, 1), 'Its 24 hours end before then'],
  [now, 'Its 24 hours are over'],
])('due %s: %s', ([ends, says]) => {
  expect(clockWords({ due: ends }, now)).toBe(says);
});

test('it is parked until its time and not at it', () => {
  expect([isParked(just(now, 1), now), isParked(now, now), isParked(null, now)]).toEqual([true, false, false]);
});
