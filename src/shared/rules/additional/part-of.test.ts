/** What rules find to be part of another crime stands under that crime. */
import { expect, test } from 'vitest';
import { crime, noActs } from '../../../../tests/support/crimes.ts';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { fraud, misuse } from '../../../../tests/support/fraud.ts';
import { offence, stateOffence } from '../../../../tests/support/offences.ts';
import type { FactsInput } from '../facts/document.ts';
import { isNearest } from './part-of.ts';

const robbery = act({ id: 'R', kind: 'theft', goods: 'other', from: 'person', force: 'to-steal', property: 'personal' });
const knife = act({ id: 'K', kind: 'weapon', to: [], weapon: 'blade-or-point', deed: 'had', place: 'public', pointsToProve: 'made-out', weaponUsed: true });
const push = act({ id: 'P', kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] });
const drug = (id: string, name: 'heroin' | 'mdma') => act({ id, kind: 'drugs', to: [], deed: 'possession', drug: name, identifiedBy: 'laboratory', pointsToProve: 'made-out' });
const damage = (id: string, what: 'home' | 'business-outbuilding') => act({ id, kind: 'damage', what, on: '2026-05-03', fire: false, marks: [], value: 200 });
/** Done in the course of a robbery to somebody who was not robbed. */
const bruise = offence('B 8N 008/06', { to: ['V2'], inCourseOf: 'R' });
const wound = offence('W 8N 008/01', { inCourseOf: 'W' });
const several = { offenders: [{ id: 'O1' }, { id: 'O2' }, { id: 'O3' }], victims: [{ id: 'V1', capacity: [], household: 'one' }, { id: 'V2', capacity: [], household: 'one' }, { id: 'V3', capacity: [], household: 'two' }] } satisfies FactsInput;

type Swallowed = readonly (readonly [string | null, readonly string[]])[];

test.each<readonly [string, FactsInput['acts'], Swallowed]>([
  ['a knife under the robbery it was used in', [robbery, knife], [['34B', ['K']]]],
  ['a knife under the first of two robberies', [robbery, { ...robbery, id: 'Q', to: ['V2'] }, knife], [['34B', ['K']], ['34B', []]]],
  ['a knife under the crime with the longer maximum of two that are equally near', [offence('T 49 049/10', { to: [] }), offence('M 35 035/00', { to: [] }), knife], [['49', []], ['35', ['K']]]],
  ['whichever of the two is told first', [offence('M 35 035/00', { to: [] }), offence('T 49 049/10', { to: [] }), knife], [['35', ['K']], ['49', []]]],
  ['one drug under another, not under the robbery', [robbery, drug('H', 'heroin'), drug('M', 'mdma')], [['34B', []], ['92D', ['M']]]],
  ['a knife under the crime of its own offender', [{ ...robbery, by: ['O2'] }, push, knife], [['34B', []], ['105A', ['K']]]],
  ['a bruise under the robbery by its own offender, not under what somebody else did to the same victim', [{ ...wound, by: ['O2'], to: ['V2'] }, robbery, bruise], [['8N', []], ['34B', ['B']]]],
  ['whichever is told first', [robbery, { ...wound, by: ['O2'], to: ['V2'] }, bruise], [['34B', ['B']], ['8N', []]]],
  ['a bruise under the robbery of the same victim, not under violence to another', [wound, { ...robbery, to: ['V2'] }, bruise], [['8N', []], ['34B', ['B']]]],
  ['a bruise under the robbery in whose course it was done, not under violence by its own offender to somebody else', [{ ...wound, to: ['V3'] }, robbery, bruise], [['8N', []], ['34B', ['B']]]],
  ['what one of two offenders did under what both did', [offence('T 49 049/10', { to: ['V2'] }), fraud('insurance-broker', { id: 'F', by: ['O1', 'O2'] }), fraud('corporate-employee', { id: 'E', by: ['O1'], falseRepresentation: 'shown' })], [['49', []], ['NFIB6B', ['E']]]],
  ['what two did under what one of them did', [fraud('rental', { id: 'T', by: ['O2'] }), fraud('corporate-employee', { id: 'F', by: ['O1'], falseRepresentation: 'shown' }), offence('E 41 041/00', { by: ['O1', 'O3'] })], [['NFIB1G', []], ['NFIB8A', ['E']]]],
  ['a shed of two people under the home of one of them', [offence('H 28I 028/03', { to: ['V3'], on: '2026-05-03' }), offence('G 28I 028/03', { on: '2026-05-03' }), offence('S 28M 028/03', { to: ['V1', 'V2'], on: '2026-05-03' })], [['28I', []], ['28I', ['S']]]],
  ['an affray under the violence done in it', [offence('A 66 066/01', { to: [], pointsToProve: 'made-out' }), push], [['105A', ['A']]]],
  ['an attempt under the burglary', [offence('H 28I 028/03'), offence('A 28J 028/03')], [['28I', ['A']]]],
  ['a workshop under the house', [damage('H', 'home'), damage('S', 'business-outbuilding')], [['58A', ['S']]]],
  ['damage under the taking it was part of', [act({ id: 'T', kind: 'vehicle', force: 'none', deed: 'taken', intent: 'use', aggravation: ['vehicle-damaged'], value: 6000 }), offence('D 58C 058/00', { inCourseOf: 'T' })], [['37/2', ['D']]]],
  ['going equipped under the theft', [offence('T 49 049/10'), stateOffence('E 33')], [['49', ['E']]]],
  ['grooming under what followed it', [offence('S 22B', { against: 'victim', pointsToProve: 'made-out' }), offence('G 88A', { against: 'victim' })], [['22B', ['G']]]],
  ['one weapon under another', [stateOffence('L 10C 008/11'), stateOffence('N 10D 008/26')], [['10C', ['N']]]],
  ['one way of slavery under another', [offence('M 106 036/06', { against: 'victim' }), offence('L 106 036/08', { against: 'victim' })], [['106', ['L']]]],
  ['the taking under the death by it', [offence('K 37/1 037/01'), offence('T 48 048/01', { to: ['V2'] })], [['37/1', ['T']]]],
  ['driving under the injury that alone shows it', [offence('I 5D 005/01'), act({ id: 'D', kind: 'driving', to: [], result: 'neither', manner: 'dangerous', vehicleStolen: false, pointsToProve: 'made-out', otherEvidence: false })], [['5D', ['D']]]],
  ['abuse of position under the fraud', [fraud('rental', { id: 'F', by: ['O1'] }), fraud('abuse-of-position', { id: 'B', by: ['O1'], to: ['V2'] })], [['NFIB1G', ['B']]]],
  ['a conspiracy under the fraud', [fraud('rental', { id: 'F', by: ['O1'] }), fraud('other', { id: 'C', by: ['O1'], to: ['V2'], particulars: ['conspiracy'] })], [['NFIB1G', ['C']]]],
  ['hacking under the fraud it enabled', [fraud('rental', { id: 'F', by: ['O1'] }), misuse('hacking-server', { id: 'M', by: ['O1'], to: ['V2'], items: ['S'], enabled: 'fraud' })], [['NFIB1G', ['M']]]],
  ['articles under the fraud they were used in', [fraud('rental', { id: 'F', by: ['O1'] }), act({ id: 'P', kind: 'fraud-articles', what: 'possessing-articles', to: [], pointsToProve: 'made-out', usedInFraud: true })], [['NFIB1G', ['P']]]],
  ['what the principal crime rule puts under a crime stays there too', [offence('S 8Q 195/12'), push], [['8Q', ['P']]]],
])('%s', (_, acts, expected) => {
  const { crimes, needs } = decideFacts(reported({ ...several, acts }));
  expect(needs).toEqual([]);
  expect(crimes.map((crime) => [crime.class, crime.swallows.flatMap((part) => part.acts.map(({ id }) => id))])).toEqual(expected);
});

test('of several equally near each is the nearest', () => {
  const [part, robbed, robbedToo, struck] = [crime('10D 008/26', { against: 'state' }), crime('34B 034/02', { id: 'R' }), crime('34B 034/02', { id: 'Q' }), { ...crime('8N 008/06', { id: 'H' }), offender: 'O2' }];
  const all = [robbed, robbedToo, struck];
  expect(all.map((each) => isNearest(part, each, all, noActs))).toEqual([true, true, false]);
  expect(isNearest(part, struck, [struck], noActs)).toBe(true);
});
