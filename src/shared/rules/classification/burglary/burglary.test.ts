/** Burglary by premises and by date: pages 73-75, 79 and 83. */
import { describe, expect, test } from 'vitest';
import { classifiedAs, everyCombination, onDay } from '../../../../../tests/support/classified.ts';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Burglary = Partial<Parameters<typeof act<'burglary'>>[0]>;

const burglary = (change: Burglary) => act({ kind: 'burglary', force: 'none', deed: 'entered', trespass: true, purpose: 'steal', carried: [], ...change });
const house = { premises: 'house-flat-houseboat' } as const;
const shed = { premises: 'outbuilding', solelyBusiness: false } as const;
const workshop = { premises: 'outbuilding', solelyBusiness: true } as const;
const church = { premises: 'business-or-community' } as const;

test.each<readonly [string, Burglary, string]>([
  ['a house (page 73)', house, '28I 028/03'],
  ['a house, attempted (page 74)', { ...house, deed: 'attempted' }, '28J 028/03'],
  ['a house, by distraction (page 74)', { ...house, deed: 'distraction' }, '28K 028/03'],
  ['a house, distraction attempted', { ...house, deed: 'attempted-distraction' }, '28L 028/03'],
  ['what was done is asked', { ...house, deed: null }, 'needs deed'],
  ['a garage with a door into the home (page 73)', { premises: 'outbuilding-with-door-to-home' }, '28I 028/03'],
  ['a shed (page 73)', shed, '28M 028/03'],
  ['a shed, attempted', { ...shed, deed: 'attempted' }, '28N 028/03'],
  ['a shed, by distraction', { ...shed, deed: 'distraction' }, '28O 028/03'],
  ['a shed, distraction attempted', { ...shed, deed: 'attempted-distraction' }, '28P 028/03'],
  ['whether it is used solely for business is asked', { premises: 'outbuilding' }, 'needs solelyBusiness'],
  ['a workshop used solely for business (page 73)', workshop, '30C 030/02'],
  ['an allotment shed (page 73)', { premises: 'building-away-from-home' }, '28M 028/03'],
  ['a church (page 73)', church, '30C 030/02'],
  ['a church, attempted', { ...church, deed: 'attempted' }, '30D 030/02'],
  ['an open shop (page 79)', { premises: 'shop-open-to-customers', chargedWithBurglary: false }, '46 046/00'],
  ['an open shop, charged with burglary (page 79)', { premises: 'shop-open-to-customers', chargedWithBurglary: true }, '30C 030/02'],
  ['the charge is asked', { premises: 'shop-open-to-customers' }, 'needs chargedWithBurglary'],
  ['an open shop, to damage it: no shop theft (pages 73 and 79)', { premises: 'shop-open-to-customers', purpose: 'damage' }, '30C 030/02'],
  ['an open shop, to harm somebody', { premises: 'shop-open-to-customers', purpose: 'serious-harm' }, '30C 030/02'],
  ['an open shop, to harm somebody, armed (page 74)', { premises: 'shop-open-to-customers', purpose: 'serious-harm', carried: ['weapon-of-offence'] }, '31A 031/00'],
  ['an open shop, to shelter', { premises: 'shop-open-to-customers', purpose: 'other' }, 'nsir-incident'],
  ['an open shop, armed (pages 74 and 79)', { premises: 'shop-open-to-customers', chargedWithBurglary: false, carried: ['weapon-of-offence'] }, 'refer: An armed trespasser in a shop that was open: theft from a shop, or aggravated burglary.'],
  ['whether armed in an open shop is asked', { premises: 'shop-open-to-customers', chargedWithBurglary: false, carried: null }, 'needs carried'],
  ['a vacant caravan, to damage it (page 75)', { premises: 'caravan-or-holiday-boat', habitation: 'vacant-habitable', purpose: 'damage' }, 'refer: The table makes breaking into a vacant caravan or boat other theft, and nothing was to be stolen.'],
  ['a vacant caravan, to harm somebody', { premises: 'caravan-or-holiday-boat', habitation: 'vacant-not-habitable', purpose: 'serious-harm' }, 'refer: The table makes breaking into a vacant caravan or boat other theft, and nothing was to be stolen.'],
  ['a vacant caravan, to shelter', { premises: 'caravan-or-holiday-boat', habitation: 'vacant-habitable', purpose: 'other' }, 'nsir-incident'],
  ['behind the counter of a shop (page 80)', { premises: 'shop-non-public-area-or-till' }, '30C 030/02'],
  ['armed, in a house (page 74)', { ...house, carried: ['weapon-of-offence'] }, '29B 029/00'],
  ['with an imitation firearm, in a shed', { ...shed, carried: ['firearm-or-imitation'] }, '29C 029/00'],
  ['with an explosive, in a church', { ...church, carried: ['explosive'] }, '31A 031/00'],
  ['whether armed is asked', { ...house, carried: null }, 'needs carried'],
  ['armed, and let in by a trick', { ...house, deed: 'distraction', carried: ['weapon-of-offence'] }, '29B 029/00'],
  ['armed, and a trick that did not work', { ...house, deed: 'attempted-distraction', carried: ['weapon-of-offence'] }, 'refer: An attempt at burglary by somebody armed: attempted burglary, or the aggravated class.'],
  ['an armed attempt', { ...house, deed: 'attempted', carried: ['weapon-of-offence'] }, 'refer: An attempt at burglary by somebody armed: attempted burglary, or the aggravated class.'],
  ['only to shelter', { ...house, purpose: 'other' }, 'nsir-incident'],
  ['no trespasser', { ...house, trespass: false }, 'nsir-incident'],
  ['trespass is asked', { ...house, trespass: null }, 'needs trespass'],
  ['of somebody let in by a trick it is not (page 74)', { ...house, deed: 'distraction', trespass: null }, '28K 028/03'],
  ['nor of one who tried', { ...house, deed: 'attempted-distraction', trespass: null }, '28L 028/03'],
  ['the purpose is asked', { ...house, purpose: null }, 'needs purpose'],
])('%s', (_, change, expected) => {
  expect(classifiedAs(burglary(change))).toBe(expected);
});

/** The table of page 75, cell by cell. */
const table: readonly (readonly [premises: NonNullable<Burglary['premises']>, byHabitation: readonly [string, string, string, string, string]])[] = [
  ['house-flat-houseboat', ['28I', '28I', '28I', '28I', '28I']],
  ['hostel-or-care-home-room', ['28I', '28I', '28I', '28I', '28I']],
  ['hall-of-residence-room', ['28I', '28I', '28I', '28I', '28I']],
  ['hotel-room-holiday-home-chalet', ['28I', '28I', '30C', '30C', '30C']],
  ['caravan-or-holiday-boat', ['28I', '28I', '30C', '49', '49']],
];
const habitations = ['owner', 'long-stay', 'short-stay', 'vacant-habitable', 'vacant-not-habitable'] as const;

describe('the table of page 75', () => {
  test.each(table.flatMap(([premises, row]) => row.map((cell, at) => [premises, habitations[at], cell] as const)))('%s, %s: %s', (premises, habitation, cell) => {
    expect(classifiedAs(burglary({ premises, habitation: habitation ?? null })).split(' ')[0]).toBe(cell);
  });

  test('who lives there is asked only where it matters', () => {
    expect(classifiedAs(burglary({ premises: 'caravan-or-holiday-boat' }))).toBe('needs habitation');
  });
});

const doubt = 'The day on which this changed is not known';

test.each<readonly [string, Burglary, string, string]>([
  ['a house', house, '2023-03-31', '28E ?'],
  ['a house: April 2023 is known only as a month', house, '2023-04-01', doubt],
  ['a house', house, '2023-05-01', '28I 028/03'],
  ['a shed', shed, '2023-03-31', '28E ?'],
  ['a shed', shed, '2023-05-01', '28M 028/03'],
  ['a shed, attempted', { ...shed, deed: 'attempted' }, '2023-03-31', '28F ?'],
  ['a house, armed', { ...house, carried: ['weapon-of-offence'] }, '2023-03-31', '29A ?'],
  ['a house, by distraction', { ...house, deed: 'distraction' }, '2023-03-31', '28G ?'],
  ['a house, distraction attempted', { ...house, deed: 'attempted-distraction' }, '2023-03-31', '28H ?'],
  ['a house, armed and by distraction', { ...house, deed: 'distraction', carried: ['weapon-of-offence'] }, '2023-03-31', '29A ?'],
  ['a house, whether armed not told', { ...house, carried: null }, '2023-03-31', 'needs carried'],
  ['an allotment shed', { premises: 'building-away-from-home' }, '2017-03-31', 'refer: The rules for burglary before April 2017'],
  ['an open shop', { premises: 'shop-open-to-customers', chargedWithBurglary: false }, '2017-03-31', '46 046/00'],
  ['an open shop, to damage it', { premises: 'shop-open-to-customers', purpose: 'damage' }, '2017-03-31', 'refer: The rules for burglary before April 2017'],
  ['a workshop, armed', { ...workshop, carried: ['weapon-of-offence'] }, '2023-03-31', '31A 031/00'],
  ['a workshop', workshop, '2021-05-04', '30C 030/02'],
  ['a workshop: the same before and after', workshop, '2023-04-15', '30C 030/02'],
  ['an allotment shed', { premises: 'building-away-from-home' }, '2021-05-04', 'refer: How a building away'],
  ['a house', house, '2017-05-01', '28E ?'],
  ['a house: April 2017 is known only as a month', house, '2017-04-15', doubt],
  ['a house', house, '2017-03-31', 'refer: The rules for burglary before April 2017'],
])('%s on %s', (_, change, day, expected) => {
  const given = classifiedAs(burglary(change), onDay(day));
  if (expected === doubt) expect(given).toContain(doubt);
  else expect(given.slice(0, expected.length)).toBe(expected);
});

test('every burglary that is told is classified once, as an entry of the list, or referred on purpose', () => {
  const told = everyCombination({
    premises: ['room-let-individually', 'outbuilding-with-door-to-home', 'outbuilding', 'building-away-from-home', 'business-or-community', 'shop-non-public-area-or-till', 'shop-open-to-customers', 'hotel-room-holiday-home-chalet', 'caravan-or-holiday-boat'],
    deed: ['entered', 'attempted', 'distraction', 'attempted-distraction'],
    habitation: habitations,
    solelyBusiness: [true, false],
    carried: [[], ['explosive']],
  } as const);
  const entries = new Set(catalogue.offences.map((each) => `${each.class} ${each.code}`));
  const wrong = told.filter((one) => {
    const as = classifiedAs(burglary({ ...(one as unknown as Burglary), chargedWithBurglary: false }));
    const onPurpose = (one.deed.startsWith('attempted') && as.startsWith('refer: An attempt at burglary by somebody armed')) || (one.premises === 'shop-open-to-customers' && as.startsWith('refer: An armed trespasser in a shop'));
    return !entries.has(as) && !(one.carried.length > 0 && onPurpose);
  });
  expect(wrong).toEqual([]);
});
