/**
 * What is stuck, why, and the act that moves it. That recording must not wait beyond 24 hours is the rules' (Crime Recording Rules 2026/27,
 * page 10); how long anything else may rest before somebody looks at it is ours.
 */
import { dayMs, hourMs, msBetween } from '../domain/instant.ts';
import type { Regime } from '../domain/incident.ts';
import { endOfWorkingDayAfter, type BankHolidays } from '../domain/working-days.ts';
import { bandAt } from './clock.ts';
import type { Claim } from './claim.ts';
import { isParked, parkRules, type ParkReason } from './parking.ts';
import { isOpen, type IncidentState } from './status.ts';

export const stuckReasons = ['holder-gone', 'past-24-hours', 'left', 'returned', 'unopened', 'park-over', 'awaiting-reference'] as const;
export type StuckReason = (typeof stuckReasons)[number];

export const stuckNames: Readonly<Record<StuckReason, string>> = {
  'holder-gone': 'With somebody who decides no more',
  'past-24-hours': 'Past its 24 hours',
  left: 'Taken and left',
  returned: 'Returned, untouched for a working day',
  unopened: 'Allocated, unopened for a working day',
  'park-over': 'Parked past its time',
  'awaiting-reference': 'Awaiting the other force’s reference for three days',
};

export const stuckActs = ['allocate', 'bring-back', 'open'] as const;
type StuckAct = (typeof stuckActs)[number];

/** A claim that nobody has renewed for so long was not merely a slow page. */
export const leftMs = hourMs;
/** Another force that accepts a crime gives its reference with that; three days leave room for a weekend. */
export const referenceMs = 3 * dayMs;

export type Resting = {
  readonly state: IncidentState;
  readonly regime: Regime;
  readonly due: string | null;
  readonly heldBy: string | null;
  /** Whether whoever has it may decide and works here. */
  readonly holderDecides: boolean;
  readonly claim: Pick<Claim, 'until'> | null;
  readonly parked: { readonly until: string; readonly reason: ParkReason } | null;
  /** When anything last happened to where it stands. */
  readonly movedAt: string;
};

type Test = (resting: Resting, now: string, holidays: BankHolidays) => boolean;

const isSetAside = ({ parked }: Resting, now: string): boolean => isParked(parked?.until ?? null, now);

/** Sent to somebody who has not opened it since. */
const rests: Test = ({ claim, movedAt }, now, holidays) => claim === null && msBetween(endOfWorkingDayAfter(movedAt, 1, holidays), now) > 0;

const tests: Readonly<Record<StuckReason, Test>> = {
  'holder-gone': ({ heldBy, claim, holderDecides }) => heldBy !== null && claim === null && !holderDecides,
  // Whose parking has another clock by the rules waits for that one.
  'past-24-hours': (resting, now) => resting.state !== 'awaiting-reference' && bandAt(resting.due, now) === 'red' && !(isSetAside(resting, now) && resting.parked !== null && parkRules[resting.parked.reason].ownClock),
  left: ({ claim }, now) => claim !== null && msBetween(claim.until, now) > leftMs,
  returned: (resting, now, holidays) => resting.state === 'returned' && !isSetAside(resting, now) && rests(resting, now, holidays),
  unopened: (resting, now, holidays) => resting.state !== 'returned' && resting.heldBy !== null && !isSetAside(resting, now) && rests(resting, now, holidays),
  'park-over': (resting, now) => resting.parked !== null && !isSetAside(resting, now),
  'awaiting-reference': ({ state, movedAt }, now) => state === 'awaiting-reference' && msBetween(movedAt, now) > referenceMs,
};

/** The gravest first; none where it is not stuck, is decided or is history. */
export const whyStuck = (resting: Resting, now: string, holidays: BankHolidays): readonly StuckReason[] =>
  isOpen(resting.state) && resting.regime === 'live' ? stuckReasons.filter((reason) => tests[reason](resting, now, holidays)) : [];

/** What moves it: the reference is entered where it is read, what is parked is brought back first, all else goes to somebody. */
export const actOn = (resting: Resting, now: string): StuckAct => {
  if (resting.state === 'awaiting-reference') return 'open';
  return isSetAside(resting, now) ? 'bring-back' : 'allocate';
};
