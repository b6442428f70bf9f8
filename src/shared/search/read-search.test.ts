/** What can be typed into search, and what is understood of it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { fields, filters, readSearch, type Search } from './read-search.ts';

/** A Saturday. */
const today = '2026-11-28' as LocalDate;
const read = (typed: string): Search => readSearch(typed, today);
const said = (typed: string): readonly string[] => read(typed).terms.map(({ field, words, begins }) => `${field === null ? '' : `${field}:`}${words.join(' ')}${begins ? '…' : ''}`);

test.each([
  ['', []],
  ['   ', []],
  ['bicycle', ['bicycle…']],
  ['bicycle ', ['bicycle']],
  ['stolen Bicycle', ['stolen', 'bicycle…']],
  ['"long street"', ['long street']],
  ['"long street', ['long street…']],
  ['"long street" theft', ['long street', 'theft…']],
  ['26-000123', ['26 000123…']],
  ["O'Brien", ['o brien…']],
  ['Zoë MÜLLER', ['zoe', 'muller…']],
  ['stran\u200bgled ', ['strangled']],
  ['person:morgan', ['person:morgan…']],
  ['PERSON:Morgan ', ['person:morgan']],
  ['place:"Long Street" ref:R1 ', ['place:long street', 'reference:r1']],
  ['code:burglary x', ['code:burglary', 'x…']],
  ['person:', []],
  ['colour:red ', ['colour red']],
  ['at 19:30 ', ['at', '19 30']],
  ["' OR 1=1 --", ['or', '1 1']],
  ['NEAR(theft, 5) AND NOT *', ['near theft', '5', 'and', 'not']],
  ['"*', []],
  ['% _ \\ ^ {report}: -', ['report']],
])('%j looks for %j', (typed, terms) => {
  expect(said(typed)).toEqual(terms);
  expect(read(typed).problems).toEqual([]);
});

test.each(['07700 900123', '07700900123', '+44 7700 900 123', '+447700900123', '0044 (0)7700-900123', '(07700) 900 123'])('%s is one telephone number', (typed) => {
  expect(read(typed).terms.map(({ also }) => also)).toEqual(['07700900123']);
});

test.each([
  ['today', '2026-11-28', '2026-11-28'],
  ['yesterday', '2026-11-27', '2026-11-27'],
  ['this-week', '2026-11-23', '2026-11-29'],
  ['last-week', '2026-11-16', '2026-11-22'],
  ['this-month', '2026-11-01', '2026-11-30'],
  ['last-month', '2026-10-01', '2026-10-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['02/2024', '2024-02-01', '2024-02-29'],
  ['01/11/2026..07/11/2026', '2026-11-01', '2026-11-07'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['07/11/2026', '2026-11-07', '2026-11-07'],
  ['2026-11-01..2026-11-07', '2026-11-01', '2026-11-07'],
  ['2026-10..yesterday', '2026-10-01', '2026-11-27'],
  ['2026-11-01..', '2026-11-01', null],
  ['..2026-11-07', null, '2026-11-07'],
  ['LAST-WEEK', '2026-11-16', '2026-11-22'],
])('opened:%s is from %s to %s', (typed, from, to) => {
  expect(read(`opened:${typed} `)).toMatchObject({ opened: [{ from, to }], problems: [] });
});

test.each([
  ['opened:smarch', 'opened:smarch is not a day, such as today, last-week, 01/11/2026 or 01/11/2026..07/11/2026.'],
  ['opened:2026-02-30', 'opened:2026-02-30 is not a day, such as today, last-week, 01/11/2026 or 01/11/2026..07/11/2026.'],
  ['opened:2026-11-07..2026-11-01', 'opened:2026-11-07..2026-11-01 is not a day, such as today, last-week, 01/11/2026 or 01/11/2026..07/11/2026.'],
  ['opened:.. ', 'opened:.. is not a day, such as today, last-week, 01/11/2026 or 01/11/2026..07/11/2026.'],
  ['opened:constructor', 'opened:constructor is not a day, such as today, last-week, 01/11/2026 or 01/11/2026..07/11/2026.'],
  ['class:burglary', 'class:burglary is not a class, such as 8N or 105A.'],
  ['state:gone', 'state:gone is not a state: open, waiting, in-assessment, returned, changed, awaiting-reference, decided.'],
])('%s is left out, and a sentence says why', (typed, problem) => {
  expect(read(typed)).toMatchObject({ terms: [], opened: [], classes: [], states: null, problems: [problem] });
});

test('a filter that is being typed offers what it may go on to, and is not wrong yet', () => {
  expect(read('opened:la')).toMatchObject({ offers: ['opened:last-week', 'opened:last-month'], problems: [] });
  expect(read('state:de')).toMatchObject({ offers: ['state:decided'], problems: [] });
  expect(read('opened:2026-11-')).toMatchObject({ offers: [], problems: [] });
  expect(read('opened:01/11/2026..07/1')).toMatchObject({ opened: [], offers: [], problems: [] });
  expect(read('state:de ').problems).toHaveLength(1);
});

test('the other filters', () => {
  expect(read('class:8n state:open officer:"A. Kent" officer:me')).toMatchObject({ classes: ['8N'], officers: ['A. Kent', 'me'], states: expect.not.arrayContaining(['decided']) as string[] });
  expect(read('state:decided').states).toEqual(['decided']);
  expect(read('state:decided state:open').states).toEqual([]);
});

test('every filter that is taught can be read', () => {
  for (const { example } of filters) {
    const { terms, opened, classes, officers, states, problems } = read(example);
    expect([terms.length + opened.length + classes.length + officers.length + (states === null ? 0 : 1), problems], example).toEqual([1, []]);
  }
});

test('no more is read than anybody types', () => {
  expect(read('%'.repeat(50_000)).terms).toEqual([]);
  const many = read('word '.repeat(20_000));
  expect(many.terms).toHaveLength(12);
  expect(many.problems).toEqual(['Only the first 300 characters are looked for.', 'Only the first 12 words are looked for.']);
});

const isSafe = ({ terms }: Search): boolean => terms.every(({ field, words, also }) => (field === null || fields.includes(field)) && words.length > 0 && [...words, also ?? '0'].every((word) => /^[\p{L}\p{N}\p{Co}]+$/u.test(word)));

test('whatever is typed is read, and only letters and digits go on', () => {
  const signs = fc.constantFrom('"', "'", ':', '*', '(', ')', '-', '..', 'opened:', 'state:', 'class:', 'person:', ' ', 'OR', 'NEAR', '\0', '\ud800', '\u202e', 'é', '07700 9');
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(signs, { maxLength: 60 }).map((all) => all.join('')));
  fc.assert(fc.property(typed, (text) => isSafe(read(text))));
});

const lists = resolve(import.meta.dirname, '../../../../shared/data/vectors/strings');

const stringsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []);

test.skipIf(!existsSync(lists)).each(['blns.json', 'dompurify-payloads.json', 'fuzzdb-lists.json'])('every string of %s is read', (name) => {
  const strings = stringsIn(JSON.parse(readFileSync(resolve(lists, name), 'utf8')));
  expect(strings.length).toBeGreaterThan(100);
  expect(strings.filter((text) => !isSafe(read(text)) || !isSafe(read(`person:"${text}`)))).toEqual([]);
});
