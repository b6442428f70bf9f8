/** A search as the index is asked it. Only letters and digits reach the expression, each word in quotes; the words of days are found by `opened:` alone. */
import { leastToBegin } from '../../../shared/search/find-marks.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Search, Term } from '../../../shared/search/read-search.ts';
import { everyVersion, wordsOfDays } from '../../../shared/search/searched-words.ts';
import type { SearchIndex } from './open-index.ts';

/** More words than these that begin so are not looked up one by one. */
const mostEndings = 32;

const quoted = (word: string): string => `"${word}"`;
const anyOf = (words: readonly string[]): string => (words.length === 1 ? (words[0] ?? '') : `(${words.join(' OR ')})`);

type Said = { readonly expression: string; readonly note: string | null };

const beginning = (word: string, index: SearchIndex): Said => {
  if (word.length < leastToBegin) return { expression: quoted(word), note: null };
  // That many letters have an index of their own.
  if (word.length === leastToBegin || !/^[a-z0-9]+$/.test(word)) return { expression: `${quoted(word)} *`, note: null };
  const endings = index.open().wordsFrom(word, mostEndings + 1);
  const note = endings.length > mostEndings ? `More than ${mostEndings} words begin with “${word}”, and the first of them are looked for. Type more of it.` : null;
  return { expression: anyOf(endings.length === 0 ? [quoted(word)] : endings.slice(0, mostEndings).map(quoted)), note };
};

const ofTerm = ({ field, words, also, begins }: Term, index: SearchIndex): Said => {
  const word = words.at(-1) ?? '';
  const last = begins ? beginning(word, index) : { expression: quoted(word), note: null };
  const all = [...words.slice(0, -1).map(quoted), last.expression].join(' AND ');
  const said = also === null ? `(${all})` : `((${all}) OR ${quoted(also)})`;
  return { expression: `${field ?? '- opened'} : ${said}`, note: last.note };
};

/** No expression where nothing can be found: of a year that is still to come there is no day to look for. */
export const expressionOf = ({ terms, opened }: Search, today: LocalDate, index: SearchIndex): { readonly expression: string | null; readonly notes: readonly string[] } => {
  const said = terms.map((term) => ofTerm(term, index));
  const days = opened.map((each) => wordsOfDays(each, today));
  const notes = said.flatMap(({ note }) => note ?? []);
  if (days.some((words) => words.length === 0)) return { expression: null, notes };
  const all = [...said.map(({ expression }) => expression), ...days.map((words) => `opened : ${anyOf(words.map(quoted))}`)];
  return { expression: all.length === 0 ? `opened : ${quoted(everyVersion)}` : all.join(' AND '), notes };
};
