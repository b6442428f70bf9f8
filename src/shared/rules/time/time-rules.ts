/** Every rule about when to record. */
import { clockOfTheAppropriateAuthority } from './clock-of-the-appropriate-authority.ts';
import { clockOfTheInvestigation } from './clock-of-the-investigation.ts';
import { clockOfTheNationalCrimeAgency } from './clock-of-the-national-crime-agency.ts';
import { deathRecordedAtOnce } from './death-recorded-at-once.ts';
import type { DelayRule } from './delay.ts';
import { delayWithRationaleAndOversight } from './delay-with-rationale-and-oversight.ts';
import { delayWithoutRationaleOrOversight } from './delay-without-rationale-or-oversight.ts';
import type { DueRule } from './due.ts';
import { investigatingFirstIsNoRationale } from './investigating-first-is-no-rationale.ts';
import { rapeReportRecordedAtOnce } from './rape-report-recorded-at-once.ts';
import { recordedInTime } from './recorded-in-time.ts';
import { recordedWithoutDelay } from './recorded-without-delay.ts';
import { sameDayAndWithin24Hours } from './same-day-and-within-24-hours.ts';

export const dueRules: readonly DueRule[] = [sameDayAndWithin24Hours, clockOfTheAppropriateAuthority, clockOfTheInvestigation, clockOfTheNationalCrimeAgency, deathRecordedAtOnce, rapeReportRecordedAtOnce, recordedWithoutDelay];

export const delayRules: readonly DelayRule[] = [recordedInTime, delayWithRationaleAndOversight, delayWithoutRationaleOrOversight, investigatingFirstIsNoRationale];
