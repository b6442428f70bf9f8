/** What is stuck: each reason with the last moment at which it is not one, and the first at which it is. */
import { expect, test } from 'vitest';
import { holidays } from '../../../tests/support/holidays.ts';
import { actOn, leftMs, referenceMs, whyStuck, type Resting, type StuckReason } from './stuck.ts';
import { plusMs } from '../domain/instant.ts';

/** A Monday. */
const now = '2026-04-13T12:00:00.000Z';
const before = (ms: number): string => plusMs(now, -ms);

const waiting: Resting = { state: 'waiting', regime: 'live', due: plusMs(now, 1), heldBy: null, holderDecides: false, claim: null, parked: null, movedAt: before(1) };
const held: Resting = { ...waiting, state: 'in-assessment', heldBy: 'a', holderDecides: true, claim: { until: plusMs(now, 1) } };
const given: Resting = { ...waiting, heldBy: 'a', holderDecides: true };
const returned: Resting = { ...given, state: 'returned' };

/** The last moment of the working day after Thursday 9 April is that of Friday 10 April, in summer time. */
const thursday = '2026-04-09T12:00:00.000Z';
const endOfFriday = '2026-04-10T22:59:59.999Z';

test.each<readonly [string, Resting, string, readonly StuckReason[]]>([
  ['waits within its 24 hours', waiting, now, []],
  ['is due now', { ...waiting, due: now }, now, []],
  ['was due a moment ago', { ...waiting, due: before(1) }, now, ['past-24-hours']],
  ['has no clock', { ...waiting, due: null }, now, []],
  ['is history', { ...waiting, regime: 'historic', due: before(1) }, now, []],
  ['is decided', { ...waiting, state: 'decided', due: before(1) }, now, []],
  ['was decided but for a reference, in time or not', { ...waiting, state: 'awaiting-reference', due: before(1) }, now, []],
  ['is parked for the victim past its 24 hours', { ...waiting, due: before(1), parked: { until: plusMs(now, 1), reason: 'victim' } }, now, ['past-24-hours']],
  ['is parked for the appropriate authority, which has another clock', { ...waiting, due: before(1), parked: { until: plusMs(now, 1), reason: 'appropriate-authority' } }, now, []],
  ['was parked for the appropriate authority until now', { ...waiting, due: before(1), parked: { until: now, reason: 'appropriate-authority' } }, now, ['past-24-hours', 'park-over']],
  ['is with somebody who assesses it', held, now, []],
  ['had a claim that ended an hour ago', { ...held, claim: { until: before(leftMs) } }, now, []],
  ['had a claim that ended longer ago', { ...held, claim: { until: before(leftMs + 1) } }, now, ['left']],
  ['is with somebody who has left', { ...given, holderDecides: false }, now, ['holder-gone']],
  ['was taken by somebody who has left, whose claim ends by itself', { ...held, holderDecides: false }, now, []],
  ['was returned on Thursday, on Friday', { ...returned, due: null, movedAt: thursday }, endOfFriday, []],
  ['was returned on Thursday, after Friday', { ...returned, due: null, movedAt: thursday }, plusMs(endOfFriday, 1), ['returned']],
  ['was returned and is with nobody', { ...returned, due: null, heldBy: null, movedAt: thursday }, plusMs(endOfFriday, 1), ['returned']],
  ['was returned and taken again', { ...returned, due: null, movedAt: thursday, claim: { until: plusMs(endOfFriday, 60_000) } }, plusMs(endOfFriday, 1), []],
  ['was returned and is parked', { ...returned, due: null, movedAt: thursday, parked: { until: plusMs(endOfFriday, 2), reason: 'victim' } }, plusMs(endOfFriday, 1), []],
  ['was allocated on Thursday, on Friday', { ...given, due: null, movedAt: thursday }, endOfFriday, []],
  ['was allocated on Thursday, after Friday', { ...given, due: null, movedAt: thursday }, plusMs(endOfFriday, 1), ['unopened']],
  ['waits for anybody for as long', { ...waiting, due: null, movedAt: thursday }, plusMs(endOfFriday, 1), []],
  ['is parked until the next moment', { ...waiting, parked: { until: plusMs(now, 1), reason: 'victim' } }, now, []],
  ['was parked until now', { ...waiting, parked: { until: now, reason: 'victim' } }, now, ['park-over']],
  ['awaits a reference for three days', { ...waiting, state: 'awaiting-reference', movedAt: before(referenceMs) }, now, []],
  ['awaits a reference for longer', { ...waiting, state: 'awaiting-reference', movedAt: before(referenceMs + 1) }, now, ['awaiting-reference']],
])('what %s', (_, resting, at, because) => {
  expect(whyStuck(resting, at, holidays)).toEqual(because);
});

test('the holidays over Easter are no working days: what was returned on Maundy Thursday rests until the end of Tuesday', () => {
  const maundy = { ...returned, due: null, movedAt: '2026-04-02T12:00:00.000Z' };
  expect(whyStuck(maundy, '2026-04-07T22:59:59.999Z', holidays)).toEqual([]);
  expect(whyStuck(maundy, '2026-04-07T23:00:00.000Z', holidays)).toEqual(['returned']);
});

test.each([
  ['a reference is entered where it is read', { ...waiting, state: 'awaiting-reference' as const }, 'open'],
  ['what is parked is brought back first', { ...waiting, parked: { until: plusMs(now, 1), reason: 'victim' as const } }, 'bring-back'],
  ['what was parked is back already', { ...waiting, parked: { until: now, reason: 'victim' as const } }, 'allocate'],
  ['all else is given to somebody', returned, 'allocate'],
])('%s', (_, resting, act) => {
  expect(actOn(resting, now)).toBe(act);
});
