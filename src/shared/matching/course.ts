/** What incidents between the same two people may be when they are read together. It points to the pages; a person decides. */
import { daysBetween, localDateOf } from '../domain/local-date.ts';
import { crr, type Cite } from '../rules/cite.ts';

export type Course = { readonly incidents: number; readonly days: number; readonly says: string };

/** Harassment needs more than one occasion (page 50), stalking a pattern (51-52), control or coercion repeated or continuous behaviour (54-55). */
export const courseCites: readonly Cite[] = [crr('50'), crr('51'), crr('52'), crr('54'), crr('55')];

const spanWords = (days: number): string => {
  if (days === 0) return 'on one day';
  if (days === 1) return 'on two days running';
  if (days < 14) return `in ${days} days`;
  return days < 75 ? `in ${Math.round(days / 7)} weeks` : `in ${Math.round(days / 30.4)} months`;
};

/** From the day of the first to that of the last, in London: an evening and the morning after it are two days. */
const span = (received: readonly (string | null)[]): number => {
  const days = received.flatMap((at) => (at === null ? [] : [localDateOf(at)])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
};

/** `received`: of each incident between the same two, this one among them. */
export const courseOf = (received: readonly (string | null)[]): Course | null => {
  if (received.length < 2) return null;
  const days = span(received);
  return { incidents: received.length, days, says: `${received.length} incidents ${spanWords(days)} between the same two people: may be a course of conduct` };
};

/** Whether the same victim has reported before, to this suspect or another. */
export const repeatVictimOf = (received: readonly (string | null)[]): string | null => (received.length < 2 ? null : `${received.length} incidents ${spanWords(span(received))} with the same victim`);
