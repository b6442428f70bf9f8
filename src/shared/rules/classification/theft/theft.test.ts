/** Theft by what was stolen and where: pages 76-77 and 79-83. */
import { expect, test } from 'vitest';
import { against, classifiedAs, everyCombination, onDay } from '../../../../../tests/support/classified.ts';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Theft = Partial<Parameters<typeof act<'theft'>>[0]>;

const theft = (change: Theft) => act({ kind: 'theft', force: 'none', goods: 'other', from: 'elsewhere', byEmployee: false, ...change });

test.each<readonly [string, Theft, string]>([
  ['not classified elsewhere (page 82)', {}, '49 049/10'],
  ['an electric scooter is property (page 77)', { goods: 'e-scooter' }, '49 049/10'],
  ['from the rack of a bus (page 76)', { from: 'public-transport' }, '49 049/10'],
  ['from its locked luggage compartment (page 76)', { from: 'public-transport-closed-area' }, '45 045/10'],
  ['from a motor vehicle (page 76)', { from: 'motor-vehicle' }, '45 045/10'],
  ['from another vehicle', { from: 'other-vehicle' }, '49 045/11'],
  ['in a dwelling (page 81)', { from: 'dwelling' }, '40 040/00'],
  ['from a place open to the public', { from: 'place-open-to-the-public' }, '49 049/11'],
  ['where is asked', { from: null }, 'needs from'],
  ['what is asked', { goods: null }, 'needs goods'],

  ['in a shop (page 79)', { from: 'shop', shop: [] }, '46 046/00'],
  ['a bicycle within a shop: any property (page 79)', { goods: 'pedal-cycle', from: 'shop', shop: [] }, '46 046/00'],
  ['from a till (page 80)', { from: 'shop', shop: ['till'] }, '30C 030/02'],
  ['in a non-public area of a shop (page 80)', { from: 'shop', shop: ['non-public-area'] }, '30C 030/02'],
  ['by a trespasser charged with burglary (page 79)', { from: 'shop', shop: ['trespasser-charged-with-burglary'] }, '30C 030/02'],
  ['what applies to the shop is asked', { from: 'shop' }, 'needs shop'],
  ['by an employee of the shop (page 79)', { from: 'shop', shop: [], byEmployee: true }, '41 041/00'],
  ['by an employee of the shop, from the till', { from: 'shop', shop: ['till'], byEmployee: true }, '41 041/00'],
  ['in a shop, by an employee for all that is known (page 81)', { from: 'shop', shop: [], byEmployee: null }, '46 046/00'],
  ['in a dwelling, by an employee for all that is known (page 81)', { from: 'dwelling', byEmployee: null }, '40 040/00'],
  ['mail, by an employee for all that is known (page 81)', { goods: 'mail', byEmployee: null }, '42 042/00'],
  ['it is not asked of theft from the person', { from: 'person', byEmployee: null }, '39 039/00'],

  ['mail in delivery (page 81)', { goods: 'mail', from: null }, '42 042/00'],
  ['mail from the delivery vehicle (page 76)', { goods: 'mail', from: 'motor-vehicle' }, '42 042/00'],
  ['mail, by an employee of the carrier (page 81)', { goods: 'mail', byEmployee: true }, '41 041/00'],
  ['electricity (page 81)', { goods: 'electricity', byEmployee: null }, '43 043/00'],
  ['the contents of a meter (page 81)', { goods: 'machine-contents', dealtWithByOwner: false }, '47 047/00'],
  ['a device on a cash machine (page 81)', { goods: 'card-details', pointsToProve: 'made-out' }, '33A 053/44'],

  ['a cycle taken to keep (page 79)', { goods: 'pedal-cycle', intent: 'keep' }, '44 044/00'],
  ['a cycle taken to ride', { goods: 'pedal-cycle', intent: 'use' }, '44 137/18'],
  ['a cycle, which is not known', { goods: 'pedal-cycle' }, '44 ?'],
  ['an electric bike within the limits (page 79)', { goods: 'e-bike', withinLimits: true, intent: 'keep' }, '44 044/00'],
  ['an electric bike outside them (page 76)', { goods: 'e-bike', withinLimits: false, intent: 'keep' }, '48 048/01'],
  ['the limits are asked', { goods: 'e-bike', intent: 'keep' }, 'needs withinLimits'],
  ['an electric motorcycle (page 76)', { goods: 'e-motorcycle', intent: 'use' }, '48 130/01'],
  ['a boat', { goods: 'conveyance', intent: 'keep' }, '49 049/12'],
  ['a boat, only to use', { goods: 'conveyance', intent: 'use' }, '49 130/02'],
])('%s', (_, change, expected) => {
  expect(classifiedAs(theft(change))).toBe(expected);
});

test('a device on a cash machine is an article for use in fraud, against the state; a theft is of somebody', () => {
  expect([against(theft({ goods: 'card-details' })), against(theft({}))]).toEqual(['state', 'victim']);
});

const pet = { country: 'england', petDeed: 'taken', livedTogether: false, byEmployee: null } as const;

test.each<readonly [string, Theft, string, string]>([
  ['a dog taken in England (page 83)', { goods: 'dog', ...pet }, '2026-05-04', '49 049/03'],
  ['a dog taken in Wales (page 83)', { goods: 'dog', ...pet, country: 'wales' }, '2026-05-04', '49 049/10'],
  ['a cat taken in Wales (page 83)', { goods: 'cat', ...pet, country: 'wales' }, '2026-05-04', '49 049/10'],
  ['nothing more is asked in Wales', { goods: 'dog', ...pet, country: 'wales', petDeed: null, livedTogether: null }, '2026-05-04', '49 049/10'],
  ['the country is asked', { goods: 'dog', ...pet, country: null }, '2026-05-04', 'needs country'],
  ['a dog detained (page 82)', { goods: 'dog', ...pet, petDeed: 'detained' }, '2026-05-04', '49 049/03'],
  ['a cat taken (page 82)', { goods: 'cat', ...pet }, '2026-05-04', '49 049/03'],
  ['whether a dog was taken or detained is not asked', { goods: 'dog', ...pet, petDeed: null }, '2026-05-04', '49 049/03'],
  ['of a cat it is', { goods: 'cat', ...pet, petDeed: null }, '2026-05-04', 'needs petDeed'],
  ['a cat detained (page 82)', { goods: 'cat', ...pet, petDeed: 'detained' }, '2026-05-04', 'refer: The Pet Abduction Act exempts this; whether it is a theft is for the registrar.'],
  ['by one who had lived with it (page 82)', { goods: 'dog', ...pet, livedTogether: true }, '2026-05-04', 'refer: The Pet Abduction Act exempts this; whether it is a theft is for the registrar.'],
  ['whether they lived together is asked', { goods: 'dog', ...pet, livedTogether: null }, '2026-05-04', 'needs livedTogether'],
  ['the day before the Act', { goods: 'dog', ...pet }, '2024-08-23', '49 049/10'],
  ['the first day of the Act', { goods: 'dog', ...pet }, '2024-08-24', '49 049/03'],
  ['reported since, but done the day before it', { goods: 'dog', ...pet, on: '2024-08-23' }, '2024-09-01', '49 049/10'],
])('%s', (_, change, day, expected) => {
  expect(classifiedAs(theft(change), onDay(day))).toBe(expected);
});

test('every theft that is told is classified once, as an entry of the list, or referred on purpose', () => {
  const told = everyCombination({
    goods: ['other', 'pedal-cycle', 'e-bike', 'e-motorcycle', 'e-scooter', 'conveyance', 'dog', 'cat', 'mail', 'electricity', 'machine-contents', 'card-details'],
    from: ['person', 'shop', 'dwelling', 'motor-vehicle', 'other-vehicle', 'public-transport', 'public-transport-closed-area', 'place-open-to-the-public', 'elsewhere'],
    byEmployee: [true, false],
    shop: [[], ['till']],
    petDeed: ['taken', 'detained'],
  } as const);
  const settled = { intent: 'keep', withinLimits: true, country: 'england', livedTogether: false, dealtWithByOwner: false, pointsToProve: 'made-out' } as const;
  const entries = new Set(catalogue.offences.map((each) => `${each.class} ${each.code}`));
  const wrong = told.filter((one) => {
    const as = classifiedAs(theft({ ...settled, ...(one as unknown as Theft) }));
    return !entries.has(as) && !(one.goods === 'cat' && as.startsWith('refer: The Pet'));
  });
  expect(wrong).toEqual([]);
});
