/** Arson, criminal damage and threats of it: pages 74, 78 and 84-86. */
import { expect, test } from 'vitest';
import { against, classifiedAs, everyCombination, onDay } from '../../../../../tests/support/classified.ts';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Damage = Partial<Parameters<typeof act<'damage'>>[0]>;
type Threat = Partial<Parameters<typeof act<'threat-of-damage'>>[0]>;

const damage = (change: Damage) => act({ kind: 'damage', fire: false, what: 'other', marks: [], value: 200, ...change });

test.each<readonly [string, Damage, string]>([
  ['by fire (page 84)', { fire: true, what: null }, '56B 056/02'],
  ['by fire, life endangered (page 84)', { fire: true, marks: ['life-endangered'] }, '56A 056/01'],
  ['whether by fire is asked', { fire: null }, 'needs fire'],
  ['what applies is asked', { marks: null }, 'needs marks'],
  ['what was damaged is asked', { what: null }, 'needs what'],
  ['a home (page 84)', { what: 'home' }, '58A 149/00'],
  ['a shed (page 84)', { what: 'other-residential-building' }, '58A 149/00'],
  ['a workshop used for business (page 84)', { what: 'business-outbuilding' }, '58B 149/00'],
  ['a church (page 85)', { what: 'business-or-community-building' }, '58B 149/00'],
  ['a vehicle (page 85)', { what: 'vehicle', likelier: 'damage' }, '58C 149/00'],
  ['other property (page 85)', {}, '58D 149/00'],
  ['just under 5,000 pounds (page 14)', { value: 4999 }, '58D 149/00'],
  ['5,000 pounds', { value: 5000 }, '58D 058/00'],
  ['of unknown value', { value: null }, '58D ?'],
  ['life endangered, otherwise than by fire', { marks: ['life-endangered'] }, '58D 057/00'],
  ['a protected monument', { what: 'protected-monument', pointsToProve: 'made-out' }, '58D 058/00'],
  ['racially or religiously aggravated (page 85)', { what: 'home', marks: ['racially-or-religiously-aggravated'] }, '58J 058/04'],
  ['aggravated and endangering life', { marks: ['racially-or-religiously-aggravated', 'life-endangered'] }, 'refer: The damage is racially or religiously aggravated and endangers life: 58J by the text, but 057/00 is the graver offence.'],
  ['it comes off at no cost (page 86)', { what: 'home', marks: ['easily-put-right'] }, 'nsir-incident'],
  ['aggravated, but it comes off', { marks: ['easily-put-right', 'racially-or-religiously-aggravated'] }, 'nsir-incident'],
  ['at a door, burglary likelier (page 74)', { what: 'home', marks: ['entry-point'], likelier: 'burglary' }, '28J 028/03'],
  ['at a door, damage likelier (page 74)', { what: 'home', marks: ['entry-point'], likelier: 'damage' }, '58A 149/00'],
  ['at a door: what is likelier is asked', { what: 'home', marks: ['entry-point'] }, 'needs likelier'],
  ['at the door of a shed', { what: 'other-residential-building', marks: ['entry-point'], likelier: 'burglary' }, '28N 028/03'],
  ['at the door of a shop', { what: 'business-or-community-building', marks: ['entry-point'], likelier: 'burglary' }, '30D 030/02'],
  ['to a car, theft likelier (page 78)', { what: 'vehicle', likelier: 'theft-or-taking' }, '126 126/00'],
  ['to a car: what is likelier is asked', { what: 'vehicle' }, 'needs likelier'],
])('%s', (_, change, expected) => {
  expect(classifiedAs(damage(change))).toBe(expected);
});

test.each([
  ['2023-03-31', 'refer: Attempted burglary is likelier than damage'],
  ['2023-04-10', 'refer: The day on which this changed is not known'],
  ['2023-05-01', '28J 028/03'],
])('at a door, burglary likelier, on %s', (day, expected) => {
  expect(classifiedAs(damage({ what: 'home', marks: ['entry-point'], likelier: 'burglary' }), onDay(day)).slice(0, expected.length)).toBe(expected);
});

const threat = (change: Threat) => act({ kind: 'threat-of-damage', whose: 'the-other', meantToBeFeared: true, ...change });

test.each<readonly [string, Threat, string]>([
  ['to smash somebody’s car (page 86)', {}, '59 059/11'],
  ['to smash their son’s car (page 86)', { whose: 'a-third-person' }, '59 059/11'],
  ['a landlord threatens to burn down his house over a tenant (page 86)', { whose: 'own', endangersLife: true }, '59 059/11'],
  ['one’s own, with nobody in danger (page 86)', { whose: 'own', endangersLife: false }, 'nsir-incident'],
  ['danger to life: whose it is does not matter', { whose: null, endangersLife: true }, '59 059/11'],
  ['no danger to life: whose it is is asked', { whose: null, endangersLife: false }, 'needs whose'],
  ['one’s own: danger to life is asked', { whose: 'own' }, 'needs endangersLife'],
  ['not meant to be feared (page 86)', { meantToBeFeared: false }, 'nsir-incident'],
  ['not meant to be feared, whosever it is', { whose: null, meantToBeFeared: false }, 'nsir-incident'],
  ['whether it was is asked', { meantToBeFeared: null }, 'needs meantToBeFeared'],
  ['one’s own, endangering life, but not meant', { whose: 'own', endangersLife: true, meantToBeFeared: false }, 'nsir-incident'],
])('%s', (_, change, expected) => {
  expect(classifiedAs(threat(change))).toBe(expected);
});

test('a protected monument is of nobody, and a threat is against whoever is threatened, where anybody is known to be', () => {
  expect(against(damage({ what: 'protected-monument' }))).toBe('state');
  expect([against(damage({})), against(threat({})), against(threat({ to: [] }))]).toEqual(['victim', 'victim', 'state']);
});

test.each(['other-residential-building', 'business-outbuilding', 'business-or-community-building'] as const)('at the door of a %s, burglary likelier, before the classes of April 2023', (what) => {
  expect(classifiedAs(damage({ what, marks: ['entry-point'], likelier: 'burglary' }), onDay('2023-03-31'))).toMatch(/^refer: Attempted burglary is likelier than damage/);
});

test('every damage that is told is classified once, as an entry of the list, or referred on purpose', () => {
  const told = everyCombination({
    fire: [true, false],
    what: ['home', 'other-residential-building', 'business-outbuilding', 'business-or-community-building', 'vehicle', 'protected-monument', 'other'],
    marks: [[], ['life-endangered'], ['racially-or-religiously-aggravated'], ['entry-point'], ['life-endangered', 'racially-or-religiously-aggravated']],
    likelier: ['damage', 'burglary', 'theft-or-taking'],
    value: [100, 6000],
  } as const);
  const entries = new Set(catalogue.offences.map((each) => `${each.class} ${each.code}`));
  const wrong = told.filter((one) => {
    const as = classifiedAs(damage({ ...(one as unknown as Damage), pointsToProve: 'made-out' }));
    return !entries.has(as) && !(one.marks.length === 2 && as.startsWith('refer: The damage is racially'));
  });
  expect(wrong).toEqual([]);
});
