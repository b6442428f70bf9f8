/** What may continue a course of conduct on the record already, between the same two people (pages 57-58). */
import { yes, type Placed } from '../../ask.ts';
import { breachCodes } from '../../classification/breach-of-order/breaches.ts';
import type { Case } from '../../facts/case.ts';
import type { Act } from '../../facts/document.ts';
import type { RecordedCrime } from '../../facts/recorded.ts';
import { all, any, inTurn, not, unknown, type Truth } from '../../truth.ts';

const conduct: ReadonlySet<string> = new Set(['8L', '8M', '8Q', '8U']);

/** An act, and those of its victims it is asked of. */
export type Continuing = { readonly act: Placed<Act>; readonly victims: readonly string[]; readonly of: Case };

type Recorded = Placed<RecordedCrime>;

/** Breaches of orders are listed in classes 8L and 8Q, and are no course of conduct. */
export const recordedConduct = ({ act, victims, of }: Continuing): readonly Recorded[] =>
  of.recorded.filter((known) => conduct.has(known.class) && !breachCodes.has(known.code ?? '') && act.by.includes(known.offender) && victims.includes(known.victim));

/** The same day three months on, or the last day of a month that has none. */
const threeMonthsAfter = (date: string): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 3, 0));
  return new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day, lastOfMonth.getUTCDate()))).toISOString().slice(0, 10);
};

/** Three months have not passed between the last recorded incident and the new one (page 58). */
const withinThreeMonths = ({ act }: Continuing, known: Recorded): Truth => {
  if (known.lastIncident === undefined) return unknown(`${known.at}.lastIncident`);
  return act.on === undefined ? unknown(`${act.at}.on`) : act.on < threeMonthsAfter(known.lastIncident);
};

const continues = ({ act }: Continuing): Truth => (act.kind === 'course-of-conduct' || act.kind === 'message' ? yes(act, 'continuesRecorded') : false);

/** Exceptional circumstances, settled case by case, once three months have passed: of conduct only, as page 58 notes; a message is decided anew (page 57). */
const bridged = ({ act }: Continuing): Truth => (act.kind === 'course-of-conduct' ? yes(act, 'gapBridged') : false);

/** A conviction, an acquittal or an order ends a course (page 52); a charge or a caution does not. */
const hasEnded = (known: Recorded): Truth => (known.dealtWith === false ? false : yes(known, 'ended'));

/** Police having dealt with the offender closes the record to further conduct; of messages page 57 has no such exception, and page 58 notes that it is of conduct only. */
const isClosed = ({ act }: Continuing, known: Recorded): Truth => (act.kind === 'message' ? hasEnded(known) : yes(known, 'dealtWith'));

/** Whether it continues the record is not asked where that is closed to it either way. */
const joins = (input: Continuing, known: Recorded): Truth => {
  const within = withinThreeMonths(input, known);
  return inTurn(all(continues(input), not(isClosed(input, known))), any(within, inTurn(not(within), bridged(input))));
};

const mayStillContinue = (input: Continuing): Truth => continues(input) !== false;

const anyRecord = (input: Continuing, ask: (known: Recorded) => Truth): Truth => any(...recordedConduct(input).map(ask));

/** It continues a record that is still open to it. */
export const joinsTheRecord = (input: Continuing): Truth => anyRecord(input, (known) => joins(input, known));

/** It would continue a record, but for the time that has passed. */
export const tooLateToJoin = (input: Continuing): Truth =>
  inTurn(not(joinsTheRecord(input)), anyRecord(input, (known) => inTurn(mayStillContinue(input), known.dealtWith !== true, not(withinThreeMonths(input, known)))));

/** It continues a course for which the offender has been dealt with, and which nothing has ended. */
export const followsACharge = (input: Continuing): Truth => anyRecord(input, (known) => inTurn(isClosed(input, known), not(hasEnded(known)), continues(input), withinThreeMonths(input, known)));

/** Whether the record is closed is not asked where three months have passed: it is a crime of its own either way. */
const closedInTime = (input: Continuing, known: Recorded): Truth => (known.dealtWith !== true && withinThreeMonths(input, known) === false ? false : isClosed(input, known));

/** It would continue a record, but the offender has been dealt with for that. */
export const dealtWith = (input: Continuing): Truth => inTurn(not(joinsTheRecord(input)), anyRecord(input, (known) => inTurn(mayStillContinue(input), closedInTime(input, known))));
