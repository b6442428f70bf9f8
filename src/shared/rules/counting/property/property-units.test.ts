/** By what crimes against property are counted: pages 72-85. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { inForce } from '../../../domain/offence-lookup.ts';
import type { FactsInput } from '../../facts/document.ts';
import { openCase } from '../../facts/case.ts';
import { FactsDocument } from '../../facts/document.ts';
import type { LocalDate } from '../../../domain/local-date.ts';
import { propertyUnits } from './property-units.ts';

const many = (household: string | null, ...ids: readonly string[]): FactsInput['victims'] => ids.map((id) => ({ id, ...(household === null ? {} : { household }) }));
const shops: FactsInput['victims'] = ['S1', 'S2', 'S3'].map((id) => ({ id, kind: 'organisation' }));

const theft = (change: Partial<Parameters<typeof act<'theft'>>[0]>) => act({ kind: 'theft', force: 'none', goods: 'other', from: 'elsewhere', byEmployee: false, intent: 'keep', ...change });
const burglary = (change: Partial<Parameters<typeof act<'burglary'>>[0]>) =>
  act({ kind: 'burglary', force: 'none', deed: 'entered', trespass: true, purpose: 'steal', carried: [], premises: 'house-flat-houseboat', ...change });
const chosen = (classCode: string, code: string, change: Partial<Parameters<typeof act<'offence'>>[0]> = {}) => act({ kind: 'offence', class: classCode, code, ...change });

/** How many crimes, or what is asked. */
const counted = (facts: FactsInput): number | readonly string[] => {
  const { crimes, needs } = decideFacts(reported(facts));
  return needs.length > 0 ? needs : crimes.length;
};

const both = { to: ['V1', 'V2'] };

test.each<readonly [string, FactsInput, number | readonly string[]]>([
  ['two owners of goods stolen together (page 82)', { victims: many('one', 'V1', 'V2'), acts: [theft(both)] }, 2],
  ['two of one family in a dwelling (page 81)', { victims: many('one', 'V1', 'V2'), acts: [theft({ ...both, from: 'dwelling' })] }, 1],
  ['two whose household is not told', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, from: 'dwelling' })] }, ['victims.V1.household', 'victims.V2.household']],
  ['one whose household is not told', { victims: many(null, 'V1'), acts: [theft({ from: 'dwelling' })] }, 1],
  ['cycles of two of one family, in two acts (page 79)', { victims: many('one', 'V1', 'V2'), acts: [theft({ goods: 'pedal-cycle' }), theft({ id: 'A2', goods: 'pedal-cycle', to: ['V2'] })] }, 1],
  ['cycles of two families', { victims: [{ id: 'V1', household: 'one' }, { id: 'V2', household: 'two' }], acts: [theft({ ...both, goods: 'pedal-cycle' })] }, 2],
  ['two of one household burgled (page 73)', { victims: many('one', 'V1', 'V2'), acts: [burglary(both)] }, 1],
  ['rooms let to two of one house (page 73)', { victims: many('one', 'V1', 'V2'), acts: [burglary({ ...both, premises: 'room-let-individually' })] }, 2],
  ['a household robbed of its home’s contents, armed (page 74)', { victims: many('one', 'V1', 'V2'), acts: [burglary({ ...both, carried: ['explosive'] })] }, 1],
  ['a business in two buildings (page 73)', { victims: shops, acts: [burglary({ to: ['S1'], premises: 'business-or-community', buildings: ['north', 'south'] })] }, 2],
  ['three businesses in one building (page 73)', { victims: shops, acts: [burglary({ to: ['S1', 'S2', 'S3'], premises: 'business-or-community', buildings: ['north'] })] }, 1],
  ['three businesses, the buildings not told', { victims: shops, acts: [burglary({ to: ['S1', 'S2', 'S3'], premises: 'business-or-community' })] }, ['acts.A1.buildings']],
  ['two branches of a chain (page 79)', { victims: shops, acts: [theft({ to: ['S1'], from: 'shop', shop: [], shopUnits: ['north', 'south'] })] }, 2],
  ['two franchises within a store (page 79)', { victims: shops, acts: [theft({ to: ['S1', 'S2'], from: 'shop', shop: [], shopUnits: ['store'] })] }, 1],
  ['the same shop twice, reported at once (page 12)', { victims: shops, acts: ['A1', 'A2'].map((id) => theft({ id, to: ['S1'], from: 'shop', shop: [], shopUnits: ['store'] })) }, 1],
  ['two thefts by different people: whose shop it was cannot make one of them (page 12)', { victims: shops, offenders: [{ id: 'O1' }, { id: 'O2' }], acts: ['1', '2'].map((at) => theft({ id: `A${at}`, by: [`O${at}`], to: ['S1'], from: 'shop', shop: [] })) }, 2],
  ['two thefts, one after the report (page 12)', { victims: shops, acts: [0, 1].map((afterReport) => theft({ id: `A${afterReport}`, to: ['S1'], from: 'shop', shop: [], afterReport })) }, 2],
  ['two thefts from shops, the units not told', { victims: shops, acts: ['A1', 'A2'].map((id) => theft({ id, to: ['S1'], from: 'shop', shop: [] })) }, ['acts.A1.shopUnits', 'acts.A2.shopUnits']],
  ['one theft from one shop', { victims: shops, acts: [theft({ to: ['S1'], from: 'shop', shop: [] })] }, 1],
  ['two people and their employer robbed together, mostly of its takings (page 72)', { victims: [...(shops ?? []), ...(many(null, 'V1', 'V2') ?? [])], acts: [theft({ to: ['S1', 'V1', 'V2'], force: 'to-steal', property: 'business' })] }, 1],
  ['two people robbed (page 72)', { victims: many('one', 'V1', 'V2'), acts: [theft({ ...both, force: 'to-steal', property: 'personal' })] }, 2],
  ['an employee steals from the employer in two acts (page 81)', { victims: shops, acts: ['A1', 'A2'].map((id) => theft({ id, to: ['S1'], byEmployee: true })) }, 1],
  ['two employees, each alone (page 81)', { victims: shops, offenders: [{ id: 'O1' }, { id: 'O2' }], acts: ['O1', 'O2'].map((id) => theft({ id: `A${id}`, by: [id], to: ['S1'], byEmployee: true })) }, 2],
  ['two employees as a group (page 81)', { victims: shops, offenders: [{ id: 'O1', group: 'G' }, { id: 'O2', group: 'G' }], acts: ['O1', 'O2'].map((id) => theft({ id: `A${id}`, by: [id], to: ['S1'], byEmployee: true })) }, 1],
  ['a driver’s and a passenger’s things in one car (page 76)', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, from: 'motor-vehicle', vehicleOwners: ['V1'] })] }, 1],
  ['the same, told as two acts', { victims: many(null, 'V1', 'V2'), acts: [theft({ from: 'motor-vehicle' }), theft({ id: 'A2', to: ['V2'], from: 'motor-vehicle', vehicleOwners: ['V1'] })] }, 1],
  ['things of two people in the van of a firm', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, from: 'motor-vehicle', vehicleOwners: ['firm'] })] }, 1],
  ['two cars of two owners', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, from: 'motor-vehicle', vehicleOwners: ['V1', 'V2'] })] }, 2],
  ['two cars of two owners, in two acts', { victims: many(null, 'V1', 'V2'), acts: [theft({ from: 'motor-vehicle' }), theft({ id: 'A2', to: ['V2'], from: 'motor-vehicle' })] }, 2],
  ['two cars of one owner', { victims: many(null, 'V1'), acts: [theft({ from: 'motor-vehicle' }), theft({ id: 'A2', from: 'motor-vehicle' })] }, 1],
  ['two victims, whose vehicles not told', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, from: 'motor-vehicle' })] }, ['acts.A1.vehicleOwners']],
  ['two, of whose vehicles none is named', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, from: 'motor-vehicle', vehicleOwners: [] })] }, 2],
  ['the locked compartment of a coach', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, from: 'public-transport-closed-area', vehicleOwners: ['coaches'] })] }, 1],
  ['parcels of two people in one incident (page 81)', { victims: many(null, 'V1', 'V2'), acts: [theft({ ...both, goods: 'mail' })] }, 1],
  ['parcels in two incidents (page 81)', { acts: [theft({ goods: 'mail' }), theft({ id: 'A2', goods: 'mail' })] }, 2],
  ['electricity of two companies (page 81)', { victims: shops, acts: [theft({ to: ['S1', 'S2'], goods: 'electricity' })] }, 2],
  ['electricity, the company not known (page 81)', { report: { by: 'police' }, acts: [theft({ to: [], goods: 'electricity', traced: false, without: 'necessary' })] }, 1],
  ['stolen twice, reported at once (page 12)', { acts: [theft({}), theft({ id: 'A2' })] }, 1],
  ['stolen again after police knew (page 12)', { acts: [theft({}), theft({ id: 'A2', afterReport: 1 })] }, 2],
  ['stolen twice again after police knew', { acts: [theft({}), ...['A2', 'A3'].map((id) => theft({ id, afterReport: 1 }))] }, 2],
  ['another crime after police knew is no part of the first (page 12)', { acts: [theft({}), chosen('39', '039/00', { id: 'A2', afterReport: 1 })] }, 2],
  ['the same forecourt twice (page 83)', { acts: ['A1', 'A2'].map((id) => act({ kind: 'making-off', id, paid: 'not' })) }, 2],
  ['goods from the thefts of two owners, handled (page 84)', { victims: many(null, 'V1', 'V2'), acts: [chosen('54', '054/01', { ...both, pointsToProve: 'made-out' })] }, 1],
  ['a house and its shed damaged (page 84)', { victims: many('one', 'V1', 'V2'), acts: [chosen('58A', '149/00', both)] }, 1],
  ['a threat of damage to nobody in particular, by two alone (page 85)', { offenders: [{ id: 'O1' }, { id: 'O2' }], acts: ['O1', 'O2'].map((id) => act({ kind: 'threat-of-damage', id: `A${id}`, by: [id], to: [], whose: 'a-third-person', meantToBeFeared: true, pointsToProve: 'made-out' })) }, 2],
  ['a car of an owner nobody found (page 12)', { report: { by: 'police' }, acts: [act({ kind: 'damage', to: [], fire: true, marks: [], traced: false, without: 'appropriate' })] }, 1],
])('%s', (_, facts, expected) => {
  expect(counted(facts)).toEqual(expected);
});

const untold = many(null, 'V1', 'V2');
const damage = (change: Partial<Parameters<typeof act<'damage'>>[0]>) => act({ kind: 'damage', fire: false, what: 'home', marks: [], value: 100, ...change });
const hateful = { marks: ['racially-or-religiously-aggravated'] } satisfies Parameters<typeof damage>[0];
const second = { id: 'A2', to: ['V2'] };
const households = ['victims.V1.household', 'victims.V2.household'];

/** Two victims, one act each or both in one, whose households are not told. */
test.each<readonly [string, FactsInput['acts'], number | readonly string[]]>([
  ['thefts in dwellings', [theft({ from: 'dwelling' }), theft({ ...second, from: 'dwelling' })], households],
  ['two burglaries of homes', [burglary({}), burglary(second)], households],
  ['one of a home and one of a business', [burglary({}), burglary({ ...second, premises: 'business-or-community' })], 2],
  ['a burglary and damage to a home', [burglary({}), damage(second)], 2],
  ['hateful damage to two homes', [damage(hateful), damage({ ...second, ...hateful })], households],
  ['hateful damage to what is not told', [damage({ ...both, ...hateful, what: null })], ['acts.A1.what']],
  ['hateful damage to a vehicle of two owners', [damage({ ...both, ...hateful, what: 'vehicle', likelier: 'damage' })], 2],
  ['damage to two homes', [damage({}), damage(second)], households],
  ['damage to a home and to a shed', [damage({}), damage({ ...second, what: 'other-residential-building' })], households],
  ['damage to a home and to a vehicle', [damage({}), damage({ ...second, what: 'vehicle', likelier: 'damage' })], 2],
  ['damage to a home, and to what is not told yet', [damage({}), damage({ ...second, what: null })], ['acts.A2.what', 'victims.V1.household']],
  ['a hostel', [burglary({ ...both, premises: 'hostel-or-care-home-room' })], households],
  ['rooms let to each', [burglary({ ...both, premises: 'room-let-individually' })], 2],
  ['a hall of residence', [burglary({ ...both, premises: 'hall-of-residence-room' })], 2],
  ['a room let, and robbed in it', [burglary({ ...both, premises: 'room-let-individually', force: 'to-steal', property: 'personal' })], 2],
])('households: %s', (_, acts, expected) => {
  const given = counted({ victims: untold, acts });
  expect(typeof given === 'number' ? given : given.toSorted()).toEqual(expected);
});

test.each<readonly [string, FactsInput, number]>([
  ['the home of a couple', { victims: many('one', 'V1', 'V2'), acts: [damage({ ...both, ...hateful })] }, 1],
  ['and in two acts', { victims: many('one', 'V1', 'V2'), acts: [damage(hateful), damage({ ...second, ...hateful })] }, 1],
  ['the homes of neighbours', { victims: [{ id: 'V1', household: 'one' }, { id: 'V2', household: 'two' }], acts: [damage({ ...both, ...hateful })] }, 2],
  ['the home and the car of one person (page 12)', { victims: many('one', 'V1'), acts: [damage(hateful), damage({ id: 'A2', ...hateful, what: 'vehicle', likelier: 'damage' })] }, 1],
])('hateful damage is counted as other damage is (pages 84-85): %s', (_, facts, expected) => {
  expect(counted(facts)).toBe(expected);
});

test('an organisation has no household to be asked for, and one that is told is not asked again', () => {
  expect(counted({ victims: [{ id: 'V1' }, { id: 'S1', kind: 'organisation' }], acts: [burglary({ to: ['V1', 'S1'] })] })).toEqual(['victims.V1.household']);
  expect(counted({ victims: [{ id: 'V1' }, { id: 'V2', household: 'two' }], acts: [burglary(both)] })).toEqual(['victims.V1.household']);
});

test('a room let that is burgled of nobody known is one crime', () => {
  const { trace } = decideFacts(reported({ report: { by: 'police' }, acts: [burglary({ to: [], premises: 'room-let-individually', traced: false, without: 'necessary' })] }));
  expect(trace.filter(({ stage }) => stage === 'counting').flatMap(({ said }) => said.map(({ rule }) => rule))).toEqual(['one-crime-per-offender-or-group']);
});

const business = (change: Partial<Parameters<typeof act<'burglary'>>[0]> = {}) => burglary({ to: ['S1'], premises: 'business-or-community', ...change });
const forced = (change: Parameters<typeof damage>[0]) => damage({ to: ['S1'], what: 'business-or-community-building', marks: ['entry-point'], likelier: 'burglary', ...change });
const shop = (change: Partial<Parameters<typeof act<'theft'>>[0]> = {}) => theft({ to: ['S1'], from: 'shop', shop: [], ...change });

/** A burglary of a business, or a theft from a shop, and another act beside it: whether its building or unit is asked for. */
test.each<readonly [string, readonly NonNullable<FactsInput['acts']>[number][], boolean]>([
  ['alone', [business()], false],
  ['another of a business', [business(), business({ id: 'A2' })], true],
  ['of what is not told', [business(), business({ id: 'A2', premises: null })], true],
  ...(['house-flat-houseboat', 'room-let-individually', 'hall-of-residence-room', 'hostel-or-care-home-room', 'outbuilding-with-door-to-home', 'building-away-from-home'] as const).map((premises) => [premises, [business(), business({ id: 'A2', premises })], false] as const),
  ['an outbuilding of a home', [business(), business({ id: 'A2', premises: 'outbuilding', solelyBusiness: false })], false],
  ['an outbuilding used solely for business', [business(), business({ id: 'A2', premises: 'outbuilding', solelyBusiness: true })], true],
  ['an outbuilding of which it is not told', [business(), business({ id: 'A2', premises: 'outbuilding' })], true],
  ['a way into a building that was damaged', [business(), forced({ id: 'A2' })], true],
  ['to damage it only', [business(), forced({ id: 'A2', likelier: 'damage' })], false],
  ['the way into a home', [business(), forced({ id: 'A2', what: 'home' })], false],
  ['such a way into buildings of two businesses', [forced({ to: ['S1', 'S2'] })], true],
  ['such a way alone', [forced({})], false],
  ['a theft from a shop', [business(), shop({ id: 'A2' })], false],
  ['of two businesses', [business({ to: ['S1', 'S2'] })], true],
  ['a theft from one shop', [shop()], false],
  ['another from a shop', [shop(), shop({ id: 'A2' })], true],
  ['one from elsewhere', [shop(), shop({ id: 'A2', from: 'elsewhere' })], false],
  ['one from where it is not told', [shop(), shop({ id: 'A2', from: null })], true],
  ['a burglary', [shop(), business({ id: 'A2' })], false],
  ['from two shops', [shop({ to: ['S1', 'S2'] })], true],
])('premises: %s', (_, acts, asked) => {
  const { needs } = decideFacts(reported({ victims: shops, acts: [...acts] }));
  expect(needs.includes(acts[0]?.kind === 'theft' ? 'acts.A1.shopUnits' : 'acts.A1.buildings')).toBe(asked);
});

test.each<readonly [string, readonly NonNullable<FactsInput['acts']>[number][], readonly string[]]>([
  ['the way into a building of two owners', [forced({ to: ['S1', 'S2'], buildings: ['B'] })], ['30D 030/02']],
  ['the ways into two buildings of two owners', [forced({ to: ['S1', 'S2'], buildings: ['B', 'C'] })], ['30D 030/02', '30D 030/02']],
  ['the way into the building that was burgled', [business({ buildings: ['B'] }), forced({ id: 'A2', buildings: ['B'] })], ['30C 030/02']],
  ['the way into another', [business({ buildings: ['B'] }), forced({ id: 'A2', buildings: ['C'] })], ['30C 030/02', '30D 030/02']],
])('one crime for each building burgled (page 73): %s', (_, acts, expected) => {
  const decided = decideFacts(reported({ victims: shops, acts: [...acts] }));
  expect([crimesOf(decided), decided.needs]).toEqual([expected, []]);
});

test('graver damage to one of two cars that were stolen from leaves the theft from the other (page 12)', () => {
  const acts = [theft({ ...both, from: 'motor-vehicle', vehicleOwners: ['V1', 'V2'] }), damage({ id: 'A2', to: ['V2'], what: 'vehicle', likelier: 'damage', value: 6000 })];
  expect(crimesOf(decideFacts(reported({ victims: untold, acts }))).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['45 045/10', '58C 058/00']);
});

test('every class of these chapters that prints a unit is counted by it, with the page that prints it', () => {
  const pagesOf = (text: string): readonly number[] => {
    const [first = 0, last = first] = text.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  };
  const classes = [...catalogue.classes.values()].filter(({ unit }) => unit !== undefined && unit.pages.some((page) => Number(page) >= 72 && Number(page) <= 85));
  expect(classes.length).toBeGreaterThan(25);
  const uncounted = classes.filter(({ code, unit }) => {
    const document = FactsDocument.parse(reported({ acts: [chosen(code, '000/00', code === '59' ? { to: [] } : {})] }));
    const of = openCase(document, catalogue, '2026-05-04' as LocalDate);
    const [one] = of.acts;
    const said = one === undefined ? [] : propertyUnits.filter((rule) => rule.apply({ act: one, of, offence: { is: 'offence', class: code, code: null, against: 'victim' } }).says === 'holds');
    const cited = said.flatMap(({ cites }) => cites.flatMap(({ page }) => pagesOf(page)));
    return said.length !== 1 || !(unit?.pages ?? []).every((page) => cited.includes(Number(page)));
  });
  expect(uncounted.map(({ code }) => code)).toEqual([]);
});

test('a crime of a class elsewhere is still counted by the general rule', () => {
  expect(catalogue.byClass.get('36')?.some((each) => inForce(each, '2026-05-04'))).toBe(true);
  expect(crimesOf(decideFacts(reported({ victims: many('one', 'V1', 'V2'), acts: [chosen('36', '036/01', both)] })))).toHaveLength(2);
});
