/**
 * How soon victims are referred and told. The days are the force's own policy, set by a supervisor from a day on; until one is set they
 * are 2, 5 and 1 working days, which stand here as a beginning and are to be checked against the Victims' Code in force.
 */
import { z } from 'zod';
import { limitMs } from '../triage/clock.ts';
import { plusMs } from '../domain/instant.ts';
import { isLocalDate, localDateOf, type LocalDate } from '../domain/local-date.ts';
import { endOfWorkingDayAfter, type BankHolidays } from '../domain/working-days.ts';

const days = z.int().min(1, { error: 'At least 1 working day' }).max(60, { error: 'At most 60 working days' });

export const VictimPolicy = z.strictObject({
  from: z.string().refine(isLocalDate, { error: 'A day is needed, such as 2026-12-01' }),
  referral: days.describe('Working days from the report until a referral is made'),
  telling: days.describe('Working days from the decision until the victim is told of it'),
  enhanced: days.describe('The same for a victim with enhanced rights'),
});
export type VictimPolicy = z.infer<typeof VictimPolicy>;

export type Days = Pick<VictimPolicy, 'referral' | 'telling' | 'enhanced'>;

export const beginningDays: Days = { referral: 2, telling: 5, enhanced: 1 };

/** What holds on a day: the one that began last; of two from one day, the one set last. `policies`: in the order they were set. */
export const policyOn = (policies: readonly VictimPolicy[], day: LocalDate): VictimPolicy | null =>
  policies.filter(({ from }) => from <= day).reduce<VictimPolicy | null>((found, each) => (found === null || each.from >= found.from ? each : found), null);

const daysOn = (policies: readonly VictimPolicy[], at: string): Days => policyOn(policies, localDateOf(at)) ?? beginningDays;

/** What deadlines are worked out from. */
export type Reckoning = { readonly policies: readonly VictimPolicy[]; readonly holidays: BankHolidays };

/** A referral counts from the report where its time is known, whatever the decision took. */
export const referralSince = (reportDue: string | null, at: string): string => (reportDue === null ? at : plusMs(reportDue, -limitMs));

export const referralDue = (since: string, { policies, holidays }: Reckoning): string => endOfWorkingDayAfter(since, daysOn(policies, since).referral, holidays);

/** Telling counts from the decision; a day that was promised and comes sooner holds. */
export const tellingDue = (since: string, hasEnhancedRights: boolean, promised: string | null, { policies, holidays }: Reckoning): string => {
  const { telling, enhanced } = daysOn(policies, since);
  const due = endOfWorkingDayAfter(since, hasEnhancedRights ? Math.min(enhanced, telling) : telling, holidays);
  return promised !== null && promised < due ? promised : due;
};
