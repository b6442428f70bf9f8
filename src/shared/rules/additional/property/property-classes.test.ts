/** Class by class, which burglary, theft or assault is part of which other crime: pages 72-74 and 83, and the classes until April 2023. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { offence, stateOffence } from '../../../../../tests/support/offences.ts';
import type { FactsInput } from '../../facts/document.ts';

const couple = { victims: [{ id: 'V1', household: 'one' }, { id: 'V2', household: 'one' }], offenders: [{ id: 'O1' }, { id: 'O2' }] } satisfies FactsInput;

type Told = ReturnType<typeof offence>;

const home = (classCode: string, change: Partial<Told> = {}) => offence(`H ${classCode}`, { against: 'victim', on: '2023-03-05', ...change });
/** Of the other of the two who live there, so that the principal crime rule has nothing to say. */
const other = (classCode: string, change: Partial<Told> = {}) => offence(`X ${classCode}`, { against: 'victim', on: '2023-03-05', to: ['V2'], ...change });

const recorded = (acts: FactsInput['acts'], decideOn?: string): readonly string[] => crimesOf(decideFacts({ ...reported({ ...couple, acts }), ...(decideOn === undefined ? {} : { decideOn }) }));

test.each([
  ['28J', ['28I', '28K', '29B']],
  ['28L', ['28I', '28K', '29B']],
  ['28N', ['28M', '28O', '29C']],
  ['28P', ['28M', '28O', '29C']],
  ['28F', ['28E', '28G', '29A']],
  ['28H', ['28E', '28G', '29A']],
])('an attempt of class %s is part of a burglary of the same household of class %o, and of no other', (attempt, burglaries) => {
  for (const burglary of ['28I', '28K', '29B', '28M', '28O', '29C', '28E', '28G', '29A', '30C', '31A']) {
    expect(recorded([home(burglary), other(attempt, { on: '2023-03-04' })])).toEqual(burglaries.includes(burglary) ? [burglary] : [attempt, burglary].toSorted());
  }
});

const church = (id: string, change: Partial<ReturnType<typeof act<'burglary'>>>) =>
  act({ kind: 'burglary', id, on: '2026-05-03', force: 'none', deed: 'entered', trespass: true, purpose: 'steal', carried: [], premises: 'business-or-community', buildings: ['church'], ...change });

test.each<readonly [string, FactsInput['acts'], readonly string[]]>([
  ['burgled', [church('B', {}), church('A', { deed: 'attempted', to: ['V2'] })], ['30C 030/02']],
  ['burgled under arms', [church('B', { carried: ['weapon-of-offence'] }), church('A', { deed: 'attempted', to: ['V2'] })], ['31A 031/00']],
  ['burgled, and its hall as well', [church('B', {}), church('C', { buildings: ['hall'] }), church('A', { deed: 'attempted', to: ['V2'] })], ['30C 030/02', '30C 030/02']],
  ['tried again after police had heard of it', [church('B', {}), church('A', { deed: 'attempted', afterReport: 1, to: ['V2'] })], ['30C 030/02', '30D 030/02']],
])('an attempt on a church that was %s', (_, acts, crimes) => {
  expect(recorded(acts)).toEqual(crimes);
});

test.each(['28I', '28J', '28K', '28L', '29B'])('a home of class %s takes in what stands beside it (page 73)', (classCode) => {
  for (const unconnected of ['28M', '28N', '28O', '28P']) expect(recorded([home(classCode), other(unconnected)])).toEqual([classCode]);
  for (const apart of ['29C', '30C', '31A']) expect(recorded([home(classCode), other(apart)])).toEqual([classCode, apart]);
});

const shed = (id: string, change: Partial<ReturnType<typeof act<'burglary'>>> = {}) => church(id, { on: '2023-03-05', premises: 'outbuilding', solelyBusiness: false, buildings: ['shed'], ...change });
const workshop = (change: Partial<ReturnType<typeof act<'burglary'>>> = {}) => shed('W', { solelyBusiness: true, buildings: ['workshop'], to: ['V2'], ...change });

test.each(['28E', '28F', '28G', '28H', '29A'])('until April 2023 a home of class %s takes in the workshop', (classCode) => {
  expect(recorded([home(classCode), workshop()], '2023-03-31')).toEqual([classCode]);
});

test.each<readonly [string, FactsInput['acts'], readonly string[]]>([
  ['a workshop that was tried', [home('28E'), workshop({ deed: 'attempted' })], ['28E']],
  ['not a workshop and a church burgled as one', [home('28E'), workshop(), church('C', { on: '2023-03-05', buildings: ['workshop'], to: ['V2'] })], ['28E', '30C 030/02']],
  ['a workshop by a home and its shed, told as one', [home('28E'), shed('S', { to: ['V1'] }), workshop()], ['28E']],
  ['not by a shed alone', [shed('S'), workshop()], ['28E', '30C 030/02']],
  ['not by a home on another day', [home('28E', { on: '2023-03-04' }), workshop()], ['28E', '30C 030/02']],
  ['by a home on the same day as another of its burglaries', [home('28E', { on: '2023-03-04' }), home('28E', { id: 'G' }), workshop()], ['28E']],
  ['not by the home of another household', [home('28E'), workshop({ to: ['V3'] })], ['28E', '30C 030/02']],
  ['by the home of one of two owners', [home('28E'), workshop({ to: ['V3', 'V2'], buildings: ['workshop'] })], ['28E']],
])('until April 2023 a home takes in: %s', (_, acts, crimes) => {
  const decided = decideFacts({ ...reported({ ...couple, victims: [...couple.victims, { id: 'V3', household: 'two' }], acts }), decideOn: '2023-03-31' });
  expect([decided.needs, decided.refer]).toEqual([[], []]);
  expect(crimesOf(decided)).toEqual(crimes);
});

test.each(['5D', '8N', '8P', '8S', '8T', '104', '105A', '105B'])('a bystander assaulted in a robbery, class %s: the robbery alone (page 72)', (classCode) => {
  for (const robbery of ['34A', '34B']) {
    const robbed = offence(`R ${robbery}`, { against: 'victim' });
    expect(recorded([robbed, other(classCode, { inCourseOf: 'R' })])).toEqual([robbery]);
    expect(recorded([robbed, offence('Q 49'), other(classCode, { inCourseOf: 'Q' })])).toHaveLength(2);
  }
  expect(recorded([offence('T 39'), other(classCode, { inCourseOf: 'T' })])).toHaveLength(2);
});

test('somebody hurt in the second of two robberies of one person', () => {
  expect(recorded([offence('R 34B'), offence('Q 34B'), other('8N', { inCourseOf: 'Q' })])).toEqual(['34B']);
});

test.each(['36', '3B', '9A'])('a crime of class %s in a robbery of somebody else is no assault', (classCode) => {
  expect(recorded([offence('R 34B'), other(classCode, { inCourseOf: 'R' })])).toHaveLength(2);
});

test('what has no class yet is no assault', () => {
  expect(recorded([offence('R 34B'), offence('X', { against: 'victim', to: ['V2'], inCourseOf: 'R' })])).toEqual(['34B', '?']);
});

const equipped = stateOffence('E 33');

test.each(['28I', '28P', '29B', '29C', '30C', '30D', '31A', '28E', '39', '40', '41', '42', '44 044/00', '45', '46', '47', '48 048/01', '49 049/10'])('going equipped is not recorded beside %s (page 83)', (written) => {
  expect(recorded([equipped, offence(`T ${written}`, { against: 'victim' }), offence('D 58D 149/00', { to: ['V2'] })])).toEqual([written, '58D 149/00'].toSorted());
});

test.each(['43', '34B', '49A', '35', '54', '126', '48 130/01', '49 130/02', '44 137/18', '49 049/03'])('it is recorded beside %s, which is neither burglary nor theft', (written) => {
  expect(recorded([equipped, offence(`T ${written}`, { against: 'victim' })])).toEqual(['33', written].toSorted());
});

test('and beside what has no class yet', () => {
  expect(recorded([equipped, offence('X', { against: 'victim' })])).toEqual(['33', '?']);
});

test('no other offence of preparing for it is left out beside a theft', () => {
  expect(recorded([stateOffence('E 33A', { against: 'state' }), offence('T 49 049/10')])).toEqual(['33A', '49 049/10']);
});

const damaged = (id: string, change: Partial<ReturnType<typeof act<'damage'>>> = {}) => act({ kind: 'damage', id, on: '2026-05-03', fire: false, marks: [], what: 'home', value: 200, ...change });
const workplace = (change: Partial<ReturnType<typeof act<'damage'>>> = {}) => damaged('W', { what: 'business-outbuilding', ...change });

test.each<readonly [string, FactsInput['acts'], readonly string[], boolean]>([
  ['a house chosen as such', [offence('H 58A 149/00', { on: '2026-05-03' }), workplace()], ['58A 149/00'], false],
  ['the house of two, one of whom owns the workshop', [damaged('H', { to: ['V1', 'V2'] }), workplace({ to: ['V2'] })], ['58A 149/00'], false],
  ['a house with its shed', [damaged('S', { what: 'other-residential-building' }), damaged('H'), workplace()], ['58A 149/00'], false],
  ['a shed alone: one maximum', [damaged('S', { what: 'other-residential-building' }), workplace()], ['58A 149/00'], true],
  ['a house and a vehicle in it: one maximum', [damaged('H'), damaged('C', { what: 'vehicle', likelier: 'damage' }), workplace()], ['58A 149/00'], true],
  ['a house by another offender', [damaged('H'), workplace({ by: ['O2'] })], ['58A 149/00', '58B 149/00'], false],
  ['a house on another day: one maximum', [damaged('H', { on: '2026-05-02' }), workplace()], ['58A 149/00'], true],
  ['a workshop and a shop of one owner, gravely', [damaged('H'), workplace({ value: 6000 }), damaged('B', { what: 'business-or-community-building', value: 6000 })], ['58B 058/00'], false],
  ['a workshop gravely, and a house', [damaged('H'), workplace({ value: 6000 })], ['58A 149/00'], false],
  ['a house, and a workshop out of hostility, which is graver', [damaged('H'), workplace({ marks: ['racially-or-religiously-aggravated'] })], ['58J 058/04'], false],
  ['a theft, and a workshop gravely', [offence('T 49 049/10', { on: '2026-05-03' }), workplace({ value: 6000 })], ['58B 058/00'], false],
  ['a house, and a thing in the workshop', [damaged('H'), offence('W 58D 149/00', { to: ['V2'], on: '2026-05-03' })], ['58A 149/00', '58D 149/00'], false],
])('a workshop damaged beside %s (page 84)', (_, acts, crimes, referred) => {
  const decided = decideFacts(reported({ ...couple, acts }));
  expect(decided.needs).toEqual([]);
  expect([crimesOf(decided), decided.refer.length > 0]).toEqual([crimes, referred]);
});

const firm = (household?: string): FactsInput => ({ victims: [{ id: 'V1', household: 'one' }, { id: 'V2', kind: 'organisation', ...(household === undefined ? {} : { household }) }], acts: [church('H', { premises: 'house-flat-houseboat', buildings: ['house'] }), workshop({ on: '2026-05-03' })] });

test.each<readonly [string | undefined, readonly string[], readonly string[]]>([
  [undefined, ['28I 028/03'], ['victims.V2.household']],
  ['one', ['28I 028/03'], []],
  ['two', ['28I 028/03', '30C 030/02'], []],
])('the workshop of a firm of household %s beside the home of household one (page 73)', (household, crimes, needs) => {
  const decided = decideFacts(reported(firm(household)));
  expect([crimesOf(decided), decided.needs]).toEqual([crimes, needs]);
});
