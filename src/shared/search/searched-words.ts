/** What of an incident's version can be searched: one text for each column of the index. Whoever changes it raises `madeBy`. */
import type { IncidentVersion, Party } from '../domain/incident.ts';
import { localDateOf, plusDays, type LocalDate } from '../domain/local-date.ts';
import { foldText, withoutUnseen } from './fold.ts';
import { phonesIn } from './phones.ts';
import type { Days } from './read-days.ts';

/** An index that was made by another number is made anew. */
export const madeBy = 1;

export const columns = ['report', 'reference', 'person', 'place', 'code', 'opened'] as const;
export type SearchedWords = Readonly<Record<(typeof columns)[number], string>>;

export type Searched = { readonly ref: string; readonly sourceReference: string | null; readonly version: IncidentVersion };

const inOne = (parts: readonly (string | null)[]): string => foldText(withoutUnseen(parts.filter((part) => part !== null && part !== '').join('\n')));

/** A reference or postcode is also found without the signs and spaces in it. */
const closed = (text: string | null): string => text?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';

/** 1990-05-12 is also found as it is written here, 12/05/1990. */
export const writtenHere = (date: string | null): string => date?.split('-').toReversed().join('/') ?? '';

const partyParts = ({ name, phone, dateOfBirth, note }: Party): readonly (string | null)[] => [name, phone, dateOfBirth, writtenHere(dateOfBirth), note];

const withPhones = (text: string): string => [text, ...phonesIn(text)].join('\n');

/** The day, month and year of a report are words of their own, so that days are looked up like words. */
const dayWords = (date: LocalDate): readonly string[] => [`y${date.slice(0, 4)}`, `m${date.slice(0, 7)}`, `d${date}`].map((word) => word.replaceAll('-', ''));

/** Whether a word is one of those: it is no word of a report that somebody may be typing. */
export const isDayWord = (word: string): boolean => /^(?:y(?:19|20)\d{2}|m(?:19|20)\d{2}(?:0[1-9]|1[0-2])|d(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d)$/.test(word);

/** A word that every version has: a search of filters alone looks for it. A term without a field does not: people write it too. */
export const everyVersion = 'every';

export const searchedWords = ({ ref, sourceReference, version: { codes, text } }: Searched): SearchedWords => ({
  report: withPhones(inOne([text.narrative, ...text.log.map((entry) => entry.text), text.occurred, ...text.other.map(({ name, value }) => `${name} ${value}`)])),
  reference: inOne([ref, closed(ref), sourceReference, closed(sourceReference)]),
  person: withPhones(inOne(text.parties.flatMap(partyParts))),
  place: inOne([text.place?.text ?? null, text.place?.postcode ?? null, closed(text.place?.postcode ?? null)]),
  code: inOne([codes.openingCode, ...codes.qualifiers, codes.sourceClosing]),
  opened: [everyVersion, ...(codes.received.at === null ? [] : dayWords(localDateOf(codes.received.at)))].join(' '),
});

const dateOf = (year: number, month: number): LocalDate => `${year}-${String(month).padStart(2, '0')}-01` as LocalDate;
const nextMonth = (date: LocalDate): LocalDate => (date.slice(5, 7) === '12' ? dateOf(Number(date.slice(0, 4)) + 1, 1) : dateOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + 1));

/** Before the first of these no report is looked for; nor more than a year after today. */
const earliest = '1970-01-01' as LocalDate;

/** The longest of year, month and day that begins on a date and ends no later than the last, with the date after it. */
const longestFrom = (at: LocalDate, last: LocalDate): readonly [word: string, after: LocalDate] => {
  const [year = '', month = '', day = ''] = dayWords(at);
  const afterYear = dateOf(Number(at.slice(0, 4)) + 1, 1);
  if (at.endsWith('-01-01') && plusDays(afterYear, -1) <= last) return [year, afterYear];
  return at.endsWith('-01') && plusDays(nextMonth(at), -1) <= last ? [month, nextMonth(at)] : [day, plusDays(at, 1)];
};

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** The fewest words that name every day from one to another: whole years, whole months, and the days before and after them. */
export const wordsOfDays = ({ from, to }: Days, today: LocalDate): readonly string[] => {
  const latest = plusDays(today, 366);
  const last = to === null || to > latest ? latest : to;
  const found: string[] = [];
  for (let at = later(from ?? earliest, earliest); at <= last; ) {
    const [word, after] = longestFrom(at, last);
    found.push(word);
    at = after;
  }
  return found;
};
