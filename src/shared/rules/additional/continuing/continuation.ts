/** A crime that may continue one on the record already, between the same two people. */
import { is, yes, type Placed } from '../../ask.ts';
import type { RecordedCrime } from '../../facts/recorded.ts';
import { unknown, type Truth } from '../../truth.ts';
import type { Beside } from '../additional.ts';

const conduct: ReadonlySet<string> = new Set(['8L', '8M', '8Q', '8U']);

export const recordedConduct = ({ crime, of }: Beside): Placed<RecordedCrime> | null =>
  of.recorded.find((known) => conduct.has(known.class) && known.offender === crime.offender && crime.victims.includes(known.victim)) ?? null;

/** The same day three months on. */
const threeMonthsAfter = (date: string): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(Date.UTC(year, month + 2, 1));
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10);
};

/** The offender has not been dealt with for what is recorded. */
export const notDealtWith = (known: Placed<RecordedCrime>): Truth => is(known, 'dealtWith', false);

/** Three months have not passed between the last recorded incident and the new one (page 58). */
export const withinThreeMonths = ({ crime }: Beside, known: Placed<RecordedCrime>): Truth => {
  const [act] = crime.acts;
  if (known.lastIncident === undefined) return unknown(`${known.at}.lastIncident`);
  if (act?.on === undefined) return unknown(`${act?.at ?? 'acts'}.on`);
  return act.on < threeMonthsAfter(known.lastIncident);
};

export const continues = ({ crime }: Beside): Truth => {
  const [act] = crime.acts;
  return act?.kind === 'course-of-conduct' || act?.kind === 'message' ? yes(act, 'continuesRecorded') : false;
};
