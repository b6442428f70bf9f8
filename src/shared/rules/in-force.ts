/**
 * Whether a rule was in force on a date. A change known only to its month or year leaves dates inside that span in doubt,
 * and doubt is said, not resolved.
 */
import { precisionOf, type PartialDate } from '../domain/partial-date.ts';
import type { LocalDate } from '../domain/local-date.ts';

export type InForce = 'yes' | 'no' | 'in-doubt';

type Side = 'before' | 'inside' | 'after';

/** Where a day lies beside a day, a month or a year; a day that is the date itself is after it, since it begins with it. */
const sideOf = (day: LocalDate, date: PartialDate): Side => {
  const cut = day.slice(0, date.length);
  if (cut < date) return 'before';
  return cut > date || precisionOf(date) === 'day' ? 'after' : 'inside';
};

export const inForceOn = (day: LocalDate, { from, until }: { readonly from?: PartialDate | undefined; readonly until?: PartialDate | undefined }): InForce => {
  const begun = from === undefined ? 'after' : sideOf(day, from);
  const ended = until === undefined ? 'before' : sideOf(day, until);
  if (begun === 'before' || ended === 'after') return 'no';
  return begun === 'inside' || ended === 'inside' ? 'in-doubt' : 'yes';
};
