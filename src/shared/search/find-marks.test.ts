/** Where words are marked, and what of a version is searched. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { finderOf, snippetOf } from './find-marks.ts';
import { foldText } from './fold.ts';
import { phonesIn } from './phones.ts';
import { readSearch } from './read-search.ts';
import { wordsOfDays } from './searched-words.ts';

const today = '2026-11-28' as LocalDate;

const marked = (typed: string, text: string): readonly string[] =>
  readSearch(typed, today).terms.flatMap((term) => finderOf(term)(foldText(text))).map(({ from, to }) => text.slice(from, to));

test.each([
  ['burglar', 'A burglary, and a Burglar', ['burglary', 'Burglar']],
  ['burglar ', 'A burglary, and a Burglar', ['Burglar']],
  ['"long street" ', 'on Long  Street, not Longer Street', ['Long  Street']],
  ['zoe ', 'Zoë and ZOÉ', ['Zoë', 'ZOÉ']],
  ['26-0001 ', 'R/26-0001', ['26-0001']],
  ['07700 900123 ', 'call 07700900123 or +44 7700 900123', ['07700900123', '+44 7700 900123']],
  ['ob ', 'job', []],
  ['a', 'a cat and a café', ['a', 'a']],
  ['caf', 'a café, no decaf', ['café']],
])('%j marks its words in %j', (typed, text, words) => {
  expect(marked(typed, text)).toEqual(words);
});

test('a snippet is the part around the first place, and its marks are places in it', () => {
  const text = `${'He said nothing. '.repeat(20)}Then he grabbed the knife.${' Nobody moved.'.repeat(30)}`;
  const at = text.indexOf('knife');
  const { text: part, marks } = snippetOf(text, [{ from: at, to: at + 5 }]);
  expect(marks.map(({ from, to }) => part.slice(from, to))).toEqual(['knife']);
  expect(part).toMatch(/^…\S.*knife.*\S…$/);
  expect(part.length).toBeLessThan(200);
});

test('marks lie in the snippet, in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ maxLength: 20 }), (text, typed) => {
      const marks = readSearch(typed, today).terms.flatMap((term) => finderOf(term)(foldText(text)));
      const snippet = snippetOf(text, marks);
      for (const [index, { from, to }] of snippet.marks.entries()) {
        expect(from).toBeGreaterThanOrEqual(snippet.marks[index - 1]?.to ?? 0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(snippet.text.length);
      }
    }),
  );
});

test('folded text is as long as the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  expect(foldText('ÉCOLE Straße İ 한국')).toBe('ecole straße i 한국');
});

test('telephone numbers are found however they are written, and other numbers are not', () => {
  expect(phonesIn('07700 900123, 07700 900124 and (01632) 960 001; 0044 7700 900125')).toEqual(['07700900123', '07700900124', '01632960001', '07700900125']);
  expect(phonesIn('0123456, 26-000123, 12/05/1990, 1234567890123')).toEqual([]);
});

test.each([
  [{ from: '2026-11-28', to: '2026-11-28' }, ['d20261128']],
  [{ from: '2026-10-31', to: '2026-12-01' }, ['d20261031', 'm202611', 'd20261201']],
  [{ from: '2024-12-31', to: '2026-02-01' }, ['d20241231', 'y2025', 'm202601', 'd20260201']],
])('days %j are the words %j', (days, words) => {
  expect(wordsOfDays({ from: days.from as LocalDate, to: days.to as LocalDate }, today)).toEqual(words);
});

test('days without an end are few words', () => {
  expect(wordsOfDays({ from: null, to: null }, today).length).toBeLessThan(120);
});
