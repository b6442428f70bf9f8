/**
 * The 24-hour clock: a crime is recorded the same day, and no later than 24 hours after the initial report
 * (Crime Recording Rules 2026/27, page 10). Clock zero is when police first received the report.
 */
import type { Received } from '../domain/report.ts';
import type { Regime } from '../domain/incident.ts';
import { hourMs, msBetween, plusMs, type Instant } from '../domain/instant.ts';
import { localDateOf } from '../domain/local-date.ts';

export const limitMs = 24 * hourMs;
/** Amber is ours: three quarters of the limit. */
export const amberMs = 18 * hourMs;

/** The latest first. */
export const bands = ['red', 'amber', 'in-time', 'no-clock'] as const;
export type Band = (typeof bands)[number];

/** When the 24 hours end; null for historic incidents and for times nobody can read. A day or a month counts from its first moment. */
export const dueAt = (regime: Regime, received: Received): Instant | null =>
  regime === 'historic' || received.at === null ? null : plusMs(received.at, limitMs);

export const bandAt = (due: string | null, now: string): Band => {
  if (due === null) return 'no-clock';
  const left = msBetween(now, due);
  if (left < 0) return 'red';
  return left <= limitMs - amberMs ? 'amber' : 'in-time';
};

export const within24Hours = (receivedAt: string, doneAt: string): boolean => msBetween(receivedAt, doneAt) <= limitMs;

/** The same day means the same date on the wall clock. */
export const sameDay = (receivedAt: string, doneAt: string): boolean => localDateOf(receivedAt) === localDateOf(doneAt);
