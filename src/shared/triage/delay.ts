/**
 * Recording delayed past 24 hours after the first report. Each delay has a rationale and the registrar's oversight (Crime Recording Rules
 * 2026/27, page 10), whether a decision recorded after them or a parking reaches beyond them.
 */
import { msBetween } from '../domain/instant.ts';

export const delayKinds = ['decision', 'parking'] as const;
export type DelayKind = (typeof delayKinds)[number];

/** How long after the 24 hours, in milliseconds; null where nobody can read when it was received. */
export const pastClockMs = (due: string | null, until: string): number | null => (due === null ? null : Math.max(0, msBetween(due, until)));
