import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quickest } from '../../../tests/support/quickest.ts';
import { readCatalogue } from './offence-catalogue.ts';
import { searchOffences } from './offence-search.ts';

const catalogue = readCatalogue(JSON.parse(readFileSync(new URL('../../../resources/catalogue/notifiable-offences-2026-27.json', import.meta.url), 'utf8')));
const ids = (query: string, limit = 3): readonly string[] => searchOffences(catalogue, query, { limit }).map(({ id }) => id);

test.for([
  ['008/77', ['008/77#1', '008/77#2', '008/77#3']],
  ['8/77', ['008/77#1', '008/77#2', '008/77#3']],
  ['8n 008/77', ['008/77#1']],
  ['008/77 8T', ['008/77#3']],
  ['8n 8/77', ['008/77#1']],
  ['008/77#2', ['008/77#2']],
  ['8/77#2', ['008/77#2']],
  ['195/94', ['195/94#1']],
  ['8U', ['008/67#1']],
] as const)('a code is found however it is padded: %s', ([query, expected]) => {
  expect(ids(query)).toEqual(expected);
});

test.for([
  ['strangulation', '008/77#1'],
  ['Strangul', '008/77#1'],
  ['common assault', '105/01#1'],
  ['assault common', '105/01#1'],
  ['theft shop', '046/00#1'],
  ['shoplifting', '046/00#1'],
  ['abh', '008/06#1'],
  ['gbh intent', '005/01#1'],
  ['s39', '105/01#1'],
  ['section 20 wounding', '008/01#1'],
  ['threats to kill', '003/01#1'],
  ['burglary home', '028/03#1'],
  ['murder', '001/01#1'],
  ['twoc', '130/01#1'],
  ['controlling coercive', '008/67#1'],
  ['forced marriage', '036/05#1'],
  ['affray', '066/01#1'],
  ['damage', '149/00#4'],
  ['theft', '049/10#1'],
  ['stalking', '195/12#1'],
  ['knife', '008/26#1'],
  ['bike', '044/00#1'],
  ['malicious comms', '008/72#1'],
  ['burglary shed', '028/03#5'],
  ['indecent exposure', '088/09#1'],
  ['assault police', '008/73#1'],
  ['spitting', '105/01#1'],
  ['rape', '019/08#1'],
  ['theft from car', '045/10#1'],
  ['car theft', '048/01#1'],
  ['choking', '008/77#1'],
  ['mugging', '034/01#1'],
  ['pickpocket', '039/00#1'],
  ['bilking', '053/25#1'],
  ['burglary garage', '028/03#5'],
  ['flashing', '088/09#1'],
  ['cyberflashing', '088/14#1'],
  ['indecent images', '086/02#1'],
  ['section 4a', '125/09#1'],
  ['section 4', '125/11#1'],
  ['possession of drugs', '092/61#1'],
  ['acid', '008/75#1'],
  ['sextortion', '035/00#1'],
  ['hacking', '053/54#1'],
] as const)('words find what is meant first: %s', ([query, expected]) => {
  expect(ids(query, 1)).toEqual([expected]);
});

test.for(['pwits', 'drug dealing', 'possession with intent to supply'])('possession with intent to supply is found as %s', (query) => {
  expect(new Set(searchOffences(catalogue, query, { limit: 3 }).map((offence) => offence.class))).toEqual(new Set(['92A']));
});

test.for([
  ['offensive weapon', '008/11#1'],
  ['modern slavery', '036/06#1'],
  ['drug dealing', '092/70#1'],
] as const)('among the first three: %s', ([query, expected]) => {
  expect(ids(query)).toContain(expected);
});

test('stalking lists every stalking offence before offences that only mention it', () => {
  const found = searchOffences(catalogue, 'stalking', { limit: 4 });
  expect(new Set(found.map((offence) => offence.class))).toEqual(new Set(['8Q']));
});

test('a class gives its offences, current ones first', () => {
  const found = searchOffences(catalogue, '8n');
  expect(new Set(found.slice(0, 14).map((offence) => offence.class))).toEqual(new Set(['8N']));
  const drugs = searchOffences(catalogue, '92a', { limit: 200 });
  expect(drugs.filter((offence) => offence.class === '92A')).toHaveLength(104);
  const flags = drugs.map(({ current }) => current);
  expect(flags.slice(0, flags.indexOf(false)).every(Boolean)).toBe(true);
  expect(flags.slice(flags.indexOf(false), 104)).not.toContain(true);
});

test('a code still being typed already finds: 105/1 may be 105/01 or begin 105/10', () => {
  expect(ids('105/1', 2)).toEqual(['105/01#1', '105/10#1']);
  expect(ids('19', 24).every((id) => id.startsWith('019/'))).toBe(true);
  expect(ids('008/7', 60)).toContain('008/77#1');
  expect(ids('28', 20)).toContain('028/03#1');
});

test('assault means first what a bureau records every day', () => {
  expect(ids('assault', 2).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['008/06#1', '105/01#1']);
});

test('every word must fit', () => {
  expect(ids('strangulation bicycle')).toEqual([]);
  expect(ids('8n bicycle')).toEqual([]);
});

test.for(['', '   ', '!!!', '/', '#', '()', '\\', '*'])('nothing is found for %j', (query) => {
  expect(ids(query)).toEqual([]);
});

test('what is not current, or not in force on a date, can be left out', () => {
  expect(searchOffences(catalogue, '078/11', { current: true })).toEqual([]);
  expect(searchOffences(catalogue, '078/11', { current: false })).toHaveLength(1);
  expect(searchOffences(catalogue, '008/77#1', { date: '2022-06-06' })).toEqual([]);
  expect(searchOffences(catalogue, '008/77#1', { date: '2022-06-07' })).toHaveLength(1);
});

test('a query takes under two milliseconds', async () => {
  const queries = ['8n', '8n 008/77', '8/77', 'a', 's', 'offence', 'theft from a motor vehicle', 'regulations', 'triable either way offences', 'st', '0', '99'];
  const all = await quickest(() => queries.forEach((query) => searchOffences(catalogue, query)), 2 * queries.length, 20);
  expect(all / queries.length).toBeLessThan(2);
});

test.each(['constructor', 'toString', '__proto__'])('%s is a word like any other, and finds nothing', (query) => {
  expect(ids(query)).toEqual([]);
});
