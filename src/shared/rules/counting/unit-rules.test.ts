/** By which rule each class is counted, with victims and without: the units printed with the classes, and for every other class the general rule (page 12). */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { countedBy } from '../../../../tests/support/counted-by.ts';
import { act } from '../../../../tests/support/facts.ts';
import type { Unit } from './unit.ts';

const people = { victims: [{ id: 'V1', household: 'one' }, { id: 'V2', household: 'one' }], offenders: [{ id: 'O1' }, { id: 'O2' }] };

const withVictims = (offence: string): string => countedBy(offence, act({ kind: 'offence', to: ['V1', 'V2'] }), people);
const without = (offence: string): string => countedBy(offence, act({ kind: 'offence', to: [] }), people);

const toVictims = 'victim, by one-crime-per-victim';
const toNobody = 'offender-or-group, by one-crime-per-offender-or-group';

/** With a victim: the rule, the unit and the classes, with a code where it matters. Without one the general rule counts offenders. */
const ofVictims: readonly (readonly [string, Unit, string])[] = [
  ['one-crime-per-victim-of-driving', 'victim', '4/4, 4/6, 4/8, 4/9'],
  ['one-crime-per-death-by-vehicle-taking', 'victim', '37/1'],
  ['one-crime-per-person-threatened-with-death', 'victim', '3B'],
  ['one-crime-per-child-treated-cruelly', 'victim', '11A'],
  ['one-crime-per-person-kidnapped', 'victim', '36'],
  ['one-crime-per-person-assaulted', 'victim', '5D, 8N, 8P, 8S, 8T, 104, 105A, 105B'],
  ['one-crime-per-person-enslaved', 'victim', '106'],
  ['one-crime-per-person-exploited', 'victim', '24 024/17'],
  ['one-crime-per-intended-victim-of-conduct', 'victim', '8L, 8M, 8Q, 8U'],
  ['one-crime-per-recipient', 'victim', '8R'],
  ['one-crime-per-child-groomed', 'victim', '88A'],
  ['one-crime-per-person-robbed', 'person', '34B'],
  ['one-crime-per-household', 'household', '28E, 28F, 28G, 28H, 29A, 28I, 28J, 28K, 28L, 28M, 28N, 28O, 28P, 29B, 29C'],
  ['one-crime-per-household-damaged', 'household', '58A'],
  ['one-crime-per-family-of-owners', 'household', '40, 44'],
  ['one-crime-per-vehicle-owner', 'vehicle-owner', '45'],
  ['one-crime-per-owner', 'victim', '37/2, 48, 126, 47, 49, 56A, 56B, 58B, 58C, 58D'],
  ['one-crime-per-person-stolen-from', 'victim', '39'],
  ['one-crime-per-intended-victim-of-blackmail', 'victim', '35'],
  ['one-crime-per-electricity-company', 'victim', '43'],
];

/** Whether there is a victim or not. */
const whoever: readonly (readonly [string, Unit, string])[] = [
  ['one-crime-per-driver', 'offender', '802'],
  ['one-crime-per-offender-soliciting', 'offender', '27'],
  ['one-crime-per-offender-keeping-a-brothel', 'offender-or-group', '24 024/19'],
  ['one-crime-per-affray', 'each-act', '66 066/01'],
  ['one-crime-per-outrage-of-decency', 'each-act', '66 066/21'],
  ['one-crime-per-offender', 'offender', '66 066/98, 66 066/38, 66 066/18, 66 008/32, 8L 008/31, 8L 008/29, 8Q 008/74'],
  ['one-crime-per-offender-exposing-or-watching', 'offender-or-group-and-victims', '88E'],
  ['one-crime-per-offender-of-obscene-publications', 'offender-or-group', '86'],
  ['one-crime-per-person-who-penetrated', 'penetrator', '19C, 19D, 19E, 19F, 19G, 19H, 19J, 19K'],
  ['one-crime-per-offender-against-justice', 'offender-or-group', '79'],
  ['one-crime-per-offender-in-prison', 'offender', '69'],
  ['one-crime-per-offender-of-bail', 'offender-or-group', '83'],
  ['one-crime-per-offender-of-drugs', 'offender-or-group', '92A, 92D, 92E'],
  ['one-crime-per-offender-of-proceeds', 'offender-or-group', '38'],
  ['one-crime-per-offender-of-weapons', 'offender-or-group', '10A, 10B, 10C, 10D, 81'],
  ['one-crime-per-building', 'named-premises', '30C, 30D, 31A'],
  ['one-crime-per-shop-unit', 'named-premises', '46'],
  ['one-crime-per-business-robbed', 'business', '34A'],
  ['one-crime-per-employee-or-group', 'offender-or-group', '41'],
  ['one-crime-per-theft-of-mail', 'each-act', '42'],
  ['one-crime-per-making-off', 'each-act', '49A'],
  ['one-crime-per-offender-of-handling-or-equipped', 'offender-or-group', '33, 54'],
];

const each = (rows: readonly (readonly [string, Unit, string])[]) => rows.flatMap(([rule, unit, classes]) => classes.split(', ').map((offence) => [offence, unit, rule] as const));

test.each(each(ofVictims))('%s: %s, by %s; without a victim by offenders or groups', (offence, unit, rule) => {
  expect(withVictims(offence)).toBe(`${unit}, by ${rule}`);
  expect(without(offence)).toBe(toNobody);
});

test.each(each(whoever))('%s: %s, by %s, with a victim and without', (offence, unit, rule) => {
  expect([withVictims(offence), without(offence)]).toEqual([`${unit}, by ${rule}`, `${unit}, by ${rule}`]);
});

test.each(['9A', '9B'])('%s: for each intended victim, or one only (pages 86 and 89)', (name) => {
  const by = 'one-crime-per-intended-victim-of-public-fear';
  expect([withVictims(name), without(name)]).toEqual([`victim, by ${by}`, `offender-or-group, by ${by}`]);
});

test('59: with a victim the general rule, without one by offenders or groups (page 85)', () => {
  expect([withVictims('59'), without('59')]).toEqual([toVictims, 'offender-or-group, by one-crime-per-threat-without-victim']);
});

test('24: with a victim the code is asked, since a brothel is counted by offenders (page 49)', () => {
  expect([withVictims('24'), without('24')]).toEqual(['asks acts.A1.code', toNobody]);
});

test('every other class, and what has none yet, by the general rule', () => {
  const ruled = new Set([...each(ofVictims), ...each(whoever)].map(([offence]) => offence.split(' ')[0]));
  const others = [...catalogue.classes.keys(), '?', 'NFIB1A', '66 066/02'].filter((name) => !ruled.has(name) && !['9A', '9B', '59'].includes(name));
  expect(others.length).toBeGreaterThan(50);
  expect(others.filter((name) => withVictims(name) !== toVictims || without(name) !== toNobody)).toEqual([]);
});
