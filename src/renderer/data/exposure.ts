/**
 * How many distressing reports somebody has read today, for themselves alone: in the memory of this page and nowhere else, so that
 * nobody can be shown it, asked for it or measured by it. It ends with their sitting.
 */
import { create } from 'zustand';
import { msBetween } from '../../shared/domain/instant.ts';
import { localDateOf } from '../../shared/domain/local-date.ts';
import type { Care } from './care.ts';

export type Exposure = {
  readonly reader: string | null;
  readonly day: string | null;
  readonly today: ReadonlySet<string>;
  /** Since the last break that was suggested or begun. */
  readonly since: ReadonlySet<string>;
  readonly sinceAt: string | null;
};

const nothing: Exposure = { reader: null, day: null, today: new Set(), since: new Set(), sinceAt: null };

export const useExposure = create<Exposure>(() => nothing);

/** Whoever signs in begins with nothing; nobody finds what was read before. */
export const exposureOf = (reader: string | null): void => useExposure.setState({ ...nothing, reader });

/** A report was opened. Reading again what was read today counts once. */
export const read = (before: Exposure, incident: string, isDistressing: boolean, now: string): Exposure => {
  const day = localDateOf(now);
  const today = day === before.day ? before.today : new Set<string>();
  const add = (set: ReadonlySet<string>): ReadonlySet<string> => (isDistressing && !today.has(incident) ? new Set([...set, incident]) : set);
  return { ...before, day, since: add(before.since), sinceAt: before.sinceAt ?? now, today: add(today) };
};

export const noteRead = (incident: string, isDistressing: boolean, now: string): void => useExposure.setState((before) => read(before, incident, isDistressing, now));

/** Until another is read, what was read yesterday stands here still. */
export const readToday = ({ day, today }: Exposure, now: string | null): number => (now !== null && day === localDateOf(now) ? today.size : 0);

const reached = (most: string, count: number): boolean => most !== 'never' && count >= Number(most);

export const suggestsBreak = ({ since, sinceAt }: Exposure, { afterReports, afterMinutes }: Pick<Care, 'afterReports' | 'afterMinutes'>, now: string | null): boolean =>
  reached(afterReports, since.size) || (sinceAt !== null && now !== null && reached(afterMinutes, msBetween(sinceAt, now) / 60_000));

/** Taken or not: nobody asks. It is not suggested again until as much has been read anew. */
export const dismissBreak = (): void => useExposure.setState({ since: new Set(), sinceAt: null });
