/** Force in stealing: pages 72-74, 78-80 and 83. */
import { expect, test } from 'vitest';
import { classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';

type Theft = Partial<Parameters<typeof act<'theft'>>[0]>;

const theft = (change: Theft) => act({ kind: 'theft', goods: 'other', from: 'person', ...change });
const inShop = (change: Theft) => theft({ from: 'shop', shop: [], byEmployee: false, property: 'business', ...change });

test.each<readonly [string, ReturnType<typeof theft>, string]>([
  ['a bag is taken by force (page 72)', theft({ force: 'to-steal', property: 'personal' }), '34B 034/01'],
  ['it is taken cleanly (page 79)', theft({ force: 'to-property-only', property: 'personal' }), '39 039/00'],
  ['no force at all (page 78)', theft({ force: 'none' }), '39 039/00'],
  ['somebody is assaulted to rob, and nothing is taken', theft({ force: 'assault-to-rob', property: 'personal' }), '34B 034/02'],
  ['an employer’s phone and laptop, robbed from the person (page 72)', theft({ force: 'to-steal', property: 'business-as-personal' }), '34B 034/01'],
  ['an employer’s takings, robbed from the person (page 72)', theft({ force: 'to-steal', property: 'business' }), '34A 034/01'],
  ['both, the takings worth more (page 72)', theft({ force: 'to-steal', property: 'both', businessValue: 101, personalValue: 100 }), '34A 034/01'],
  ['both, the watch worth more', theft({ force: 'to-steal', property: 'both', businessValue: 100, personalValue: 101 }), '34B 034/01'],
  ['both, of one value', theft({ force: 'to-steal', property: 'both', businessValue: 100, personalValue: 100 }), 'refer: Personal and business property of the same value were robbed: 34A or 34B.'],
  ['both, the value of what is personal unknown', theft({ force: 'to-steal', property: 'both', businessValue: 100 }), 'needs personalValue'],
  ['both, the value of what is of the business unknown', theft({ force: 'to-steal', property: 'both', personalValue: 100 }), 'needs businessValue'],
  ['both, neither value known', theft({ force: 'to-steal', property: 'both' }), 'needs personalValue businessValue'],
  ['whose property it is, is asked of a robbery', theft({ force: 'to-steal' }), 'needs property'],
  ['force is asked', theft({}), 'needs force'],
  ['in a shop, to steal (page 72)', inShop({ force: 'to-steal' }), '34A 034/01'],
  ['in a shop, to get out with the goods (page 72)', inShop({ force: 'to-escape-the-premises' }), '34A 034/01'],
  ['after leaving, with nobody in pursuit: theft was complete (page 72)', inShop({ force: 'after-leaving' }), '46 046/00'],
  [
    'after leaving, pursued (T13)',
    inShop({ force: 'after-leaving-pursued' }),
    'refer: The offender had left, which completes the theft, but was in immediate pursuit, so that force may make it a robbery: the text proposes this and does not settle it.',
  ],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

const dog = { goods: 'dog', from: 'elsewhere', country: 'england', petDeed: 'taken', livedTogether: false } as const;

test.each<readonly [string, Theft, string]>([
  ['a dog taken to keep, by force: robbery (page 83)', { ...dog, force: 'to-steal', intent: 'keep', property: 'personal' }, '34B 034/01'],
  ['a dog taken by force, whatever for (page 83)', { ...dog, force: 'to-steal' }, 'refer: Force was used to take a pet, and it is not known to have been taken to keep: robbery, or pet abduction and the assault.'],
  ['a cat taken by force, whatever for (page 83)', { ...dog, goods: 'cat', force: 'to-steal' }, 'refer: Force was used to take a pet, and it is not known to have been taken to keep: robbery, or pet abduction and the assault.'],
  ['a cat taken to keep, by force: robbery (page 83)', { ...dog, goods: 'cat', force: 'to-steal', intent: 'keep', property: 'personal' }, '34B 034/01'],
  ['a dog taken without force', { ...dog, force: 'none' }, '49 049/03'],
])('%s', (_, change, expected) => {
  expect(classifiedAs(theft(change))).toBe(expected);
});

const burglary = act({ kind: 'burglary', deed: 'entered', trespass: true, purpose: 'steal', premises: 'house-flat-houseboat', carried: [] });
const taken = act({ kind: 'vehicle', deed: 'taken', intent: 'keep', aggravation: ['vehicle-damaged'] });

test.each([
  ['a burglary with force to steal (page 73)', { ...burglary, force: 'to-steal', property: 'personal' }, '34B 034/01'],
  ['an armed burglary with force to steal (page 74)', { ...burglary, carried: ['weapon-of-offence'], force: 'to-steal', property: 'personal' }, '34B 034/01'],
  ['the burglary without force', { ...burglary, force: 'none' }, '28I 028/03'],
  ['a car taken from its driver by force', { ...taken, force: 'to-steal', property: 'personal' }, '34B 034/01'],
  ['the car taken without force', { ...taken, force: 'none' }, '37/2 ?'],
] as const)('%s', (_, one, expected) => {
  expect(classifiedAs(one as typeof burglary)).toBe(expected);
});

const vehicle = (change: Partial<Parameters<typeof act<'vehicle'>>[0]>) => act({ kind: 'vehicle', crimeNotIntended: false, damaged: false, intent: 'use', aggravation: [], ...change });
const house = (change: Partial<Parameters<typeof act<'burglary'>>[0]>) => act({ kind: 'burglary', deed: 'entered', trespass: true, premises: 'house-flat-houseboat', carried: [], ...change });

test.each<readonly [string, Parameters<typeof classifiedAs>[0], string]>([
  ['a vehicle entered', vehicle({ deed: 'entered' }), '126 126/00'],
  ['a vehicle interfered with', vehicle({ deed: 'interfered-with' }), '126 126/00'],
  ['riding in a vehicle', vehicle({ deed: 'driven-or-carried-only' }), 'nsir-incident'],
  ['a vehicle tampered with', vehicle({ deed: 'tampered-with' }), '126 825/06'],
  ['a burglary to do damage', house({ purpose: 'damage' }), '28I 028/03'],
  ['electricity', theft({ goods: 'electricity' }), '43 043/00'],
  ['a device on a cash machine', theft({ goods: 'card-details' }), '33A 053/44'],
])('no stealing, and force in order to steal is not asked: %s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [string, Parameters<typeof classifiedAs>[0], string]>([
  ['a vehicle taken: it is asked', vehicle({ deed: 'taken' }), 'needs force'],
  ['a vehicle entered, and its driver assaulted to rob', vehicle({ deed: 'entered', force: 'assault-to-rob', property: 'personal' }), '34B 034/02'],
  ['a burglary to steal: it is asked', house({ purpose: 'steal' }), 'needs force'],
  ['a burglary for what is not told: it is asked', house({ purpose: null }), 'needs force'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});
