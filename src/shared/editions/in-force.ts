/** Which edition of the offence list holds on a day, and when a new one may begin. */
import { isLocalDate, type LocalDate } from '../domain/local-date.ts';
import { partialDateWords } from '../domain/partial-date.ts';
import { mayBeginBetween } from './edition-name.ts';

type Beginning = { readonly edition: string; readonly from: LocalDate };

/**
 * The last of those that have begun. Before the first there is nothing else to go by, so it holds then too. The day of
 * the decision governs and not the day of the act: the list prints for each offence when it began and ceased.
 */
export const editionOn = <E extends Beginning>(editions: readonly E[], day: LocalDate): E | null => editions.findLast(({ from }) => from <= day) ?? editions[0] ?? null;

/** Why an edition may not come into force on a day, or null where it may. `latest` is the edition before it. */
export const whyNotFrom = (edition: string, from: string, latest: Beginning): string | null => {
  if (!isLocalDate(from)) return 'The day it comes into force is a date, such as 2027-04-01.';
  const [first, last] = mayBeginBetween(edition);
  if (from < first || from > last) return `The list of ${edition} comes into force between ${partialDateWords(first)} and ${partialDateWords(last)}.`;
  return from > latest.from ? null : `The list of ${edition} comes into force after that of ${latest.edition}, which has been in force from ${partialDateWords(latest.from)}.`;
};
