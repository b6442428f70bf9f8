/** Which edition holds on a day, when one may begin, and what its name tells. */
import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { beginsOn, editionIn, yearOf } from './edition-name.ts';
import { editionOn, whyNotFrom } from './in-force.ts';

const on = (text: string): LocalDate => text as LocalDate;
const held = [
  { edition: '2026-27', from: on('2026-04-01') },
  { edition: '2027-28', from: on('2027-04-03') },
];

test.for([
  ['2019-01-01', '2026-27'],
  ['2026-04-01', '2026-27'],
  ['2027-04-02', '2026-27'],
  ['2027-04-03', '2027-28'],
  ['2031-01-01', '2027-28'],
] as const)('on %s the list of %s holds', ([day, edition]) => {
  expect(editionOn(held, on(day))?.edition).toBe(edition);
});

test.for([
  ['2027-04-01', null],
  ['2027-01-01', null],
  ['2028-03-31', null],
  ['2026-12-31', /between 1 January 2027 and 31 March 2028/],
  ['2028-04-01', /between 1 January 2027 and 31 March 2028/],
  ['2027-02-30', /is a date/],
  ['1 April', /is a date/],
  ['', /is a date/],
] as const)('the list of 2027-28 from %j: %s', ([from, says]) => {
  const why = whyNotFrom('2027-28', from, { edition: '2026-27', from: on('2026-04-01') });
  if (says === null) expect(why).toBeNull();
  else expect(why).toMatch(says);
});

test('a list begins after the one before it', () => {
  const late = { edition: '2026-27', from: on('2027-03-01') };
  expect(whyNotFrom('2027-28', '2027-03-01', late)).toMatch(/after that of 2026-27, which has been in force from 1 March 2027/);
  expect(whyNotFrom('2027-28', '2027-03-02', late)).toBeNull();
});

test.for([
  ['Notifiable Offence List 2027-28', '2027-28'],
  ['NOTIFIABLE OFFENCE LIST 2027/28', '2027-28'],
  ['Notifiable Offence List 2027–28', '2027-28'],
  ['Notifiable Offence List 2027-2028', '2027-28'],
  ['Notifiable Offence List 2027-29', null],
  ['Notifiable Offence List 2027', null],
  ['Notifiable Offence List', null],
  ['About the Notifiable Offence List 2027-28', null],
] as const)('%j is the edition %j', ([cell, edition]) => {
  expect(editionIn(cell, 'Notifiable Offence List')).toBe(edition);
});

test('an edition begins on 1 April of its year', () => {
  expect([yearOf('2027-28'), beginsOn('2027-28')]).toEqual([2027, '2027-04-01']);
});
