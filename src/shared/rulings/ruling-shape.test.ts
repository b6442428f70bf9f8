/** What may be ruled, and how a ruling is cited: by its own name first, then by the pages that leave the matter to the registrar. */
import { expect, test } from 'vitest';
import { refusals, type Refusal } from '../../../tests/support/refusals.ts';
import { blackmail, called, over, stalking } from '../../../tests/support/rulings.ts';
import { citation } from '../rules/cite.ts';
import { citesOf, findingName, Ruled } from './ruling.ts';

const precedent = over(stalking, blackmail);
const ofOne: Ruled = { kind: 'harassment-only', incident: 'i' };

test.each<readonly [string, object, object]>([
  ['on two offences, for good', precedent, precedent],
  ['on two offences, until a day', over(stalking, blackmail, { until: '2027-04-01' }), over(stalking, blackmail, { until: '2027-04-01' })],
  ['on two classes, without the space around them', over(' 8Q ', '35 '), over('8Q', '35')],
  ['on one incident', ofOne, ofOne],
])('a ruling %s', (_, given, kept) => {
  expect(Ruled.parse(given)).toEqual(kept);
});

test.each<readonly [string, object, Refusal]>([
  ['no first offence', { ...precedent, principal: '' }, ['principal', 'An offence is needed']],
  ['no second offence', { ...precedent, over: ' ' }, ['over', 'An offence is needed']],
  ['an offence no list would name so', { ...precedent, over: '8'.repeat(21) }, ['over', 'The name of an offence is longer than 20 characters']],
  ['a first day there is not', { ...precedent, from: '2026-02-30' }, ['from', 'a date there is, such as 2026-04-01']],
  ['a last day that is none', { ...precedent, until: 'for good' }, ['until', 'a date there is, such as 2026-04-01']],
  ['nothing said of how long', { ...precedent, until: undefined }, ['until', 'This is needed']],
  ['no incident', { ...ofOne, incident: '' }, ['incident', 'This is too short']],
  ['an incident nobody would name so', { ...ofOne, incident: 'i'.repeat(81) }, ['incident', 'This is longer than 80 characters']],
  ['an incident and a day', { ...ofOne, from: '2026-04-01' }, ['', 'There is no field called “from” here']],
])('with %s there is no ruling', (_, given, refusal) => {
  expect(refusals(Ruled, given)).toEqual([refusal]);
});

test.each<readonly [string, Ruled, readonly string[]]>([
  ['a precedent', precedent, ['Ruling R-1', 'Crime Recording Rules 2026/27, page 57', 'Crime Recording Rules 2026/27, page 13']],
  ['one on an incident', ofOne, ['Ruling R-1', 'Crime Recording Rules 2026/27, page 55']],
])('%s is cited before the pages that leave it to the registrar', (_, ruled, cited) => {
  expect(citesOf(called('R-1', ruled)).map(citation)).toEqual(cited);
});

test('a trace names what was found by a ruling', () => {
  expect(findingName(called('R-1', precedent))).toBe('ruling R-1');
});
