/**
 * Where the facts told settle that another clock runs than the 24 hours after the first report: the appropriate authority's decision (page
 * 17), an investigation of the National Crime Agency (page 18), or one that confirms the offence (page 37). A day is told of each, and no
 * hour: recorded on that day it is in time. Each gives more time than the 24 hours, and never less: within them nothing is late.
 */
import { msBetween, plusMs, type Instant } from '../../domain/instant.ts';
import { plusDays, startOfDate, type LocalDate } from '../../domain/local-date.ts';
import type { Answer } from '../answer.ts';
import { crr, type Cite } from '../cite.ts';
import type { DueOfAct } from './weigh-time.ts';

export const otherClocks = ['appropriate-authority', 'investigation', 'national-crime-agency'] as const;
export type OtherClock = (typeof otherClocks)[number];

type Told = {
  /** What starts the clock, within a sentence. */
  readonly from: string;
  /** The fact that tells on which day that was. */
  readonly fact: 'authorityDecidedOn' | 'madeOutOn' | 'harmEndedOn';
  readonly cite: Cite;
};

export const otherClockTold: Readonly<Record<OtherClock, Told>> = {
  'appropriate-authority': { from: 'the appropriate authority’s decision', fact: 'authorityDecidedOn', cite: crr('17') },
  investigation: { from: 'the investigation’s confirmation of the offence', fact: 'madeOutOn', cite: crr('37') },
  'national-crime-agency': { from: 'the end of the harm to the National Crime Agency’s investigation', fact: 'harmEndedOn', cite: crr('18') },
};

/** What is over when the clock has ended, within a sentence: past this it is late. */
export const pastWords = (clock: OtherClock | null): string => (clock === null ? 'its 24 hours' : `the day of ${otherClockTold[clock].from}`);

/** The page that says when to record. */
export const clockCite = (clock: OtherClock | null): Cite => (clock === null ? crr('10') : otherClockTold[clock].cite);

/** `by`: when it ends; null where recording may still wait. */
export type HeldClock = { readonly from: OtherClock; readonly by: Instant | null };

/** `untold`: another clock runs, and on which day it began is not told. */
export type ClockFound = { readonly held: HeldClock | null; readonly untold: OtherClock | null };

const ordinary: ClockFound = { held: null, untold: null };

const lastMomentOf = (day: LocalDate): Instant => plusMs(startOfDate(plusDays(day, 1)), -1);

type Running = { readonly from: OtherClock; readonly began: LocalDate | null };

const runningOf = (each: DueOfAct | null): readonly Running[] => (each === null || each.from === null || each.from === 'first-report' ? [] : [{ from: each.from, began: each.sameDay }]);

/** When it ends; null where that is not told. Only the Agency's runs without a day: while recording still does harm it may wait. */
const heldOf = ({ from, began }: Running, today: LocalDate): HeldClock | null => {
  if (began === null) return from === 'national-crime-agency' ? { from, by: null } : null;
  return began > today ? null : { from, by: lastMomentOf(began) };
};

/** The one that ends first; one that may wait on ends after all others. */
const earlier = (one: HeldClock, other: HeldClock): HeldClock => (one.by === null || (other.by !== null && msBetween(other.by, one.by) > 0) ? other : one);

/** `due`: when the 24 hours end. One act under them, or of which it is open, and they are what all is held against. `today`: a day after it is a slip, and not told. */
export const otherClockOf = ({ due: dues, exit }: Pick<Answer, 'due' | 'exit'>, due: string | null, today: LocalDate): ClockFound => {
  const recorded = Object.entries(dues).flatMap(([act, each]) => (exit[act] === 'record' ? [each] : []));
  const running = recorded.flatMap(runningOf);
  if (due === null || running.length === 0 || running.length < recorded.length) return ordinary;
  const untold = running.find((each) => heldOf(each, today) === null);
  if (untold !== undefined) return { held: null, untold: untold.from };
  const held = running.flatMap((each) => heldOf(each, today) ?? []).reduce(earlier);
  return held.by !== null && msBetween(due, held.by) <= 0 ? ordinary : { held, untold: null };
};
