/**
 * Logs whose numbers begin again each day give one number to an incident of every day. Where both say when police received it, on two days
 * by the clock on the wall, they are two incidents, each with a clock of its own (page 10).
 */
import { localDateOf } from '../domain/local-date.ts';
import type { Received } from '../domain/report.ts';

/** Known to the day at least; of what is known to the month nobody can say that it was another day. */
const dayOf = ({ at, precision }: Received): string | null => (at === null || precision === 'month' || precision === 'unreadable' ? null : localDateOf(at));

/** The same words are the same time, whatever another mapping read in them. */
export const isOfOtherDay = (one: Received, other: Received): boolean => {
  if (one.text === other.text) return false;
  const [a, b] = [dayOf(one), dayOf(other)];
  return a !== null && b !== null && a !== b;
};

export const otherDaySentence = (rows: number): string =>
  `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row carries' : 'rows carry'} a reference that an incident received on another day has already. Each was added as an incident of its own.`;
