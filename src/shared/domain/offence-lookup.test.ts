import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCatalogue, type Offence } from './offence-catalogue.ts';
import {
  countingOf,
  findOffence,
  inForce,
  isHomicide,
  isRape,
  needsAdviceBeforeRecording,
  offencesWithCode,
  whyNotInForce,
} from './offence-lookup.ts';
import { reportedIncidents } from './reported-incidents.ts';

const file = JSON.parse(readFileSync(new URL('../../../resources/catalogue/notifiable-offences-2026-27.json', import.meta.url), 'utf8'));
const catalogue = readCatalogue(file);
const offence = (id: string): Offence => catalogue.byId.get(id) as Offence;

test('the catalogue of 2026-27 has 1,698 offences, 1,630 of them current, in 130 classes', () => {
  expect(catalogue.edition).toBe('2026-27');
  expect(catalogue.offences).toHaveLength(1698);
  expect(catalogue.offences.filter(({ current }) => current)).toHaveLength(1630);
  expect(catalogue.file.classes).toHaveLength(130);
  expect(catalogue.byId.size).toBe(1698);
});

test.for([
  ['008/77#1', '008/77#1'],
  ['105/01', '105/01#1'],
  ['105/1', '105/01#1'],
  ['008/77', null],
  ['062/32', null],
  ['999/99', null],
  ['008/77#9', null],
  ['', null],
] as const)('%j means %j', ([given, expected]) => {
  expect(findOffence(catalogue, given)?.id ?? null).toBe(expected);
});

test('one Home Office code may stand in several classes', () => {
  expect(offencesWithCode(catalogue, '8/77').map((one) => one.class)).toEqual(['8N', '8S', '8T']);
});

test.for([
  ['008/77#1', '2022-06-06', 'it commenced on 7 June 2022'],
  ['008/77#1', '2022-06-07', null],
  ['008/10#1', '2026-04-01', 'its commencement date is still to be confirmed'],
  ['099/96#2', '2026-04-01', 'it ceased on 25 May 2011'],
  ['062/32#1', '2026-04-01', 'it was withdrawn from the list, which prints no date'],
  ['078/11#1', '2022-02-27', null],
  ['078/11#1', '2022-02-28', 'it ceased on 28 February 2022'],
  ['105/01#1', '1999-01-01', null],
] as const)('%s on %s: %s', ([id, date, expected]) => {
  expect(whyNotInForce(offence(id), date)).toBe(expected);
  expect(inForce(offence(id), date)).toBe(expected === null);
});

test('on 1 April 2026 every current offence is in force but one awaiting commencement and one that ceased in 2011', () => {
  const missing = catalogue.offences.filter((one) => one.current && !inForce(one, '2026-04-01')).map(({ id }) => id);
  expect(missing).toEqual(['008/10#1', '099/96#2']);
  expect(catalogue.offences.filter((one) => inForce(one, '2026-04-01'))).toHaveLength(1628);
});

test('rape and homicide are exactly the classes the list groups so', () => {
  const classesUnder = (subgroup: string): string[] => catalogue.file.classes.filter((own) => own.subgroup === subgroup).map(({ code }) => code);
  expect(catalogue.file.classes.map(({ code }) => code).filter(isRape)).toEqual(classesUnder('Rape'));
  expect(catalogue.file.classes.map(({ code }) => code).filter(isHomicide)).toEqual(classesUnder('Homicide'));
});

test('advice comes first for murder, attempted murder and two kinds of manslaughter', () => {
  expect(catalogue.file.classes.map(({ code }) => code).filter(needsAdviceBeforeRecording)).toEqual(['1', '2', '4/1', '4/10']);
});

test.for([
  ['8N', 'class', ['42'], /^one per victim$/],
  ['28I', 'class', ['73'], /household/],
  ['28J', 'read-across', ['73'], /read across from 28I$/],
  ['1', 'general', ['12'], /no class rule published$/],
  ['NFIB9', 'fraud', ['97', '98'], /call for service$/],
] as const)('class %s is counted by the %s rule of page %s', ([code, kind, pages, says]) => {
  const counting = countingOf(catalogue, code);
  expect(counting).toMatchObject({ kind, pages });
  expect(counting.says).toMatch(says);
});

test('79 classes print a unit of their own, 10 are read across, 41 print none', () => {
  const count = (kind: string): number => catalogue.file.classes.filter(({ code }) => countingOf(catalogue, code).kind === kind).length;
  expect([count('class'), count('read-across'), count('general')]).toEqual([79, 10, 41]);
});

test.for([
  ['008/77#1', 18],
  ['019/08#1', 3],
  ['034/01#1', 4],
  ['058/04#1', 33],
  ['105/01#1', 38],
  ['008/77#2', null],
  ['099/99#1', null],
] as const)('%s is on line %s of the principal crime table', ([id, rank]) => {
  const { class: classCode, code } = offence(id);
  const line = catalogue.file.principalCrimes.find(({ classes, codes }) => classes.includes(classCode) && codes.includes(code));
  expect(line?.rank ?? null).toBe(rank);
});

test('the principal crime table has 39 lines in order', () => {
  expect(catalogue.file.principalCrimes.map(({ rank }) => rank)).toEqual(Array.from({ length: 39 }, (_, at) => at + 1));
});

test('the reported incidents of the list that stand are those an assessor may choose', () => {
  const standing = catalogue.file.reportedIncidents.filter(({ withdrawn }) => withdrawn === undefined).map(({ code }) => code);
  expect(standing).toEqual(reportedIncidents.map(({ code }) => code));
  expect(catalogue.file.reportedIncidents.filter((one) => one.class === 'N200').every(({ withdrawn }) => withdrawn === '2025')).toBe(true);
});

test('a catalogue with an unknown field, a broken id or a class it lacks is refused', () => {
  expect(() => readCatalogue({ ...file, more: 1 })).toThrow();
  expect(() => readCatalogue({ ...file, offences: [{ ...file.offences[0], id: '1/1' }] })).toThrow();
  expect(() => readCatalogue({ ...file, offences: [{ ...file.offences[0], class: '8Z' }] })).toThrow('8Z');
});
