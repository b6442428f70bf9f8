/**
 * Recording delayed past 24 hours after the first report. Each delay has a rationale and the registrar's oversight (Crime Recording Rules
 * 2026/27, page 10), whether a decision is made after them, a parking reaches beyond them, or what was decided in time is recorded after them.
 */
import { msBetween } from '../domain/instant.ts';

export const delayKinds = ['decision', 'parking', 'recording'] as const;
export type DelayKind = (typeof delayKinds)[number];

/** How long after the 24 hours, in milliseconds; null where nobody can read when it was received. */
export const pastClockMs = (due: string | null, until: string): number | null => (due === null ? null : Math.max(0, msBetween(due, until)));

type Numbered = {
  /** When the clock of the crime's incident ends; null for historic incidents and where nobody can read when it was received. */
  readonly due: string | null;
  /** Whether the decision that made the crime was late: it has its rationale, and the delay is that one. */
  readonly isDecidedLate: boolean;
};

/** The moment after which recording a crime, by its number, wants a rationale of its own; null where it never does. */
export const rationaleAfter = ({ due, isDecidedLate }: Numbered): string | null => (isDecidedLate ? null : due);

/** Whether a number with this recording time wants a rationale: it makes a delay, or a longer one than `before`, the time it had. */
export const wantsRationale = (after: string | null, recordedAt: string, before: string | null = null): boolean =>
  after !== null && msBetween(after, recordedAt) > 0 && (before === null || msBetween(before, recordedAt) > 0);
