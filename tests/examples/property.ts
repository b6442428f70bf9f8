/** Worked examples of robbery, burglary, theft, vehicle crime, arson and damage, told in facts. */
import { act, reported } from '../support/facts.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { EncodedGroup } from './encoded.ts';

const business = { id: 'V1', kind: 'organisation' } as const;
const people = (...ids: readonly string[]): NonNullable<FactsInput['victims']> => ids.map((id) => ({ id, capacity: [] }));

const noForce = { force: 'none', byEmployee: false } as const;
const theft = (change: Omit<Parameters<typeof act<'theft'>>[0], 'kind'>) => act({ kind: 'theft', goods: 'other', from: 'elsewhere', ...noForce, ...change });
const robbery = (change: Omit<Parameters<typeof act<'theft'>>[0], 'kind'>) => act({ kind: 'theft', goods: 'other', force: 'to-steal', ...change });
const burglary = (change: Omit<Parameters<typeof act<'burglary'>>[0], 'kind'>) => act({ kind: 'burglary', force: 'none', deed: 'entered', trespass: true, purpose: 'steal', carried: [], ...change });
const vehicle = (change: Omit<Parameters<typeof act<'vehicle'>>[0], 'kind'>) => act({ kind: 'vehicle', force: 'none', ...change });
const damage = (change: Omit<Parameters<typeof act<'damage'>>[0], 'kind'>) => act({ kind: 'damage', fire: false, marks: [], ...change });
const shoplifting = (change: Omit<Parameters<typeof act<'theft'>>[0], 'kind'>) => theft({ from: 'shop', shop: [], ...change });

const byTheShop: FactsInput = { victims: [business] };
const threeShops = reported({ victims: [{ ...business, id: 'S1' }, { ...business, id: 'S2' }, { ...business, id: 'S3' }], acts: [shoplifting({ to: ['S1', 'S2', 'S3'], shopUnits: ['first', 'second', 'third'] })] });
const byOfficers: FactsInput = { report: { by: 'police' }, victims: [] };
const handling = act({ kind: 'offence', class: '54', to: [], pointsToProve: 'made-out' });
const dog = (country: 'england' | 'wales') => reported({ acts: [theft({ goods: 'dog', petDeed: 'taken', country, livedTogether: false })] });
const madeOff = (paid: 'not' | 'before-police-contact' | 'after-police-contact') => reported({ ...byTheShop, acts: [act({ kind: 'making-off', paid })] });
const threat = reported({ acts: [act({ kind: 'threat-of-damage', whose: 'the-other', meantToBeFeared: true })] });
const wounded = { kind: 'assault' as const, injury: 'wound' as const, intentSeriousHarm: false, features: [], inCourseOf: 'R' };

export const property: EncodedGroup = {
  'crr26-r-worklaptop': { facts: reported({ acts: [robbery({ from: 'person', property: 'business-as-personal' })] }) },
  'crr26-r-escape': { facts: reported({ ...byTheShop, acts: [robbery({ from: 'shop', force: 'to-escape-the-premises', property: 'business' })] }) },
  'crr26-r-left': { facts: reported({ ...byTheShop, acts: [shoplifting({})] }) },
  'crr26-r-persons': { facts: reported({ victims: people('V1', 'V2', 'V3'), acts: [robbery({ to: ['V1', 'V2', 'V3'], from: 'person', property: 'personal' })] }) },
  'crr26-r-value': { facts: reported({ victims: [business, ...people('V2')], acts: [robbery({ to: ['V1', 'V2'], from: 'shop', property: 'both', businessValue: 900, personalValue: 100 })] }) },
  'rob21-1': { facts: reported({ ...byTheShop, acts: [robbery({ property: 'business' })] }) },
  'rob21-2': {
    facts: reported({
      victims: [business, ...people('V2', 'V3', 'V4')],
      acts: [robbery({ id: 'R', property: 'business' }), ...['V2', 'V3', 'V4'].map((id) => act({ ...wounded, id: `W${id}`, to: [id] }))],
    }),
  },

  'mqt14-3': { facts: reported({ acts: [burglary({ premises: 'house-flat-houseboat', purpose: 'other' })] }) },
  'crr26-pet-3': { facts: reported({ acts: [burglary({ premises: 'house-flat-houseboat' })] }) },
  'crr26-b-shed': { facts: reported({ acts: [burglary({ premises: 'outbuilding', solelyBusiness: false })] }) },
  'crr26-b-allot': { facts: reported({ acts: [burglary({ premises: 'building-away-from-home' })] }) },
  'crr26-b-intgarage': { facts: reported({ acts: [burglary({ premises: 'outbuilding-with-door-to-home' })] }) },
  'crr26-b-attgarage': { facts: reported({ acts: [burglary({ premises: 'outbuilding', solelyBusiness: false })] }) },
  'crr26-b-bizshed': { facts: reported({ acts: [burglary({ premises: 'outbuilding', solelyBusiness: true })] }) },
  'crr26-b-church': { facts: reported({ ...byTheShop, acts: [burglary({ premises: 'business-or-community' })] }) },
  'crr26-b-caravan': { facts: reported({ acts: [burglary({ premises: 'caravan-or-holiday-boat', habitation: 'vacant-habitable' })] }) },
  'crr26-b-vacant': { facts: reported({ acts: [burglary({ premises: 'house-flat-houseboat', habitation: 'vacant-not-habitable' })] }) },
  'crr26-b-hall': { facts: reported({ victims: people('V1', 'V2', 'V3', 'V4'), acts: [burglary({ to: ['V1', 'V2', 'V3', 'V4'], premises: 'hall-of-residence-room' })] }) },
  'crr26-b-home-out': {
    facts: reported({
      acts: [
        burglary({ id: 'H', on: '2026-05-03', premises: 'house-flat-houseboat', buildings: ['house'] }),
        burglary({ id: 'O', on: '2026-05-03', premises: 'outbuilding', solelyBusiness: true, buildings: ['workshop'] }),
      ],
    }),
  },
  'bur21-2': {
    facts: reported({
      report: { by: 'victim', receivedAt: '2021-05-04T09:00:00Z' },
      acts: [
        burglary({ id: 'H', on: '2021-05-03', premises: 'house-flat-houseboat', buildings: ['house'] }),
        burglary({ id: 'O', on: '2021-05-03', premises: 'outbuilding', solelyBusiness: true, buildings: ['workshop'] }),
      ],
    }),
  },

  'recall-40-lodger': { facts: reported({ victims: [{ id: 'V1', household: 'householder' }, { id: 'V2', household: 'lodger' }], acts: [theft({ to: ['V1', 'V2'], from: 'dwelling' })] }) },
  'recall-46-shops': { facts: threeShops },
  'crr26-t-shops': { facts: threeShops },
  'crr26-pet-1': { facts: dog('england') },
  'crr26-pet-2': { facts: dog('wales') },
  'crr26-t-black2': { facts: reported({ victims: people('V1', 'V2'), acts: [act({ kind: 'blackmail', to: ['V1', 'V2'], demand: 'gain-or-loss', unwarranted: true, hacking: false, denialOfService: false })] }) },
  'crr26-t-sext-2': { facts: reported({ acts: [act({ kind: 'blackmail', demand: 'gain-or-loss', unwarranted: true, hacking: true, compliedOrLost: true })] }) },
  'crr26-t-bikes': {
    facts: reported({ victims: ['V1', 'V2', 'V3'].map((id) => ({ id, household: 'family' })), acts: [theft({ to: ['V1', 'V2', 'V3'], goods: 'pedal-cycle' })] }),
  },
  'crr26-t-tresp': { facts: reported({ ...byTheShop, acts: [burglary({ premises: 'shop-open-to-customers', chargedWithBurglary: false })] }) },
  'crr26-t-till': { facts: reported({ ...byTheShop, acts: [shoplifting({ shop: ['till'] })] }) },
  'crr26-t-skim': { facts: reported({ ...byOfficers, acts: [theft({ by: [], to: [], goods: 'card-details', pointsToProve: 'made-out' })] }) },
  'crr26-t-elec': { facts: reported({ victims: [business, { ...business, id: 'V2' }], acts: [theft({ to: ['V1', 'V2'], goods: 'electricity' })] }) },
  'crr26-t-bilk-1': { facts: madeOff('not') },
  'crr26-t-bilk-2': { facts: madeOff('before-police-contact') },
  'crr26-t-bilk-3': { facts: madeOff('after-police-contact') },
  'crr26-d-indep': { facts: reported({ offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [theft({}), theft({ id: 'A2', by: ['O2'] })] }) },
  'crr26-e-resume': { facts: reported({ acts: [theft({}), theft({ id: 'A2', afterReport: 1 })] }) },
  'recall-e-emp': { facts: reported({ ...byTheShop, acts: [theft({ byEmployee: true }), theft({ id: 'A2', byEmployee: true })] }) },

  'crr26-ve-bus': { facts: reported({ acts: [theft({ from: 'public-transport' })] }) },
  'crr26-ve-ebike-1': { facts: reported({ acts: [theft({ goods: 'e-bike', withinLimits: true })] }) },
  'crr26-ve-ebike-2': { facts: reported({ acts: [theft({ goods: 'e-bike', withinLimits: false })] }) },
  'crr26-ve-avt-dam': { facts: reported({ acts: [vehicle({ deed: 'taken', aggravation: ['vehicle-damaged'] })] }) },
  'crr26-ve-avt-dd': { facts: reported({ acts: [vehicle({ deed: 'taken', aggravation: ['dangerous-driving-alleged'] })] }) },
  'crr26-g-dd-4': { facts: reported({ acts: [vehicle({ deed: 'taken', aggravation: ['dangerous-driving-made-out'] })] }) },
  'crr26-ve-parcel-emp': { facts: reported({ ...byTheShop, acts: [theft({ goods: 'mail', byEmployee: true })] }) },
  'crr26-ve-parcel': { facts: reported({ ...byTheShop, acts: [theft({ goods: 'mail', from: 'motor-vehicle' })] }) },
  'crr26-ve-int-2': { facts: reported({ acts: [vehicle({ deed: 'interfered-with', damaged: true, likelier: 'theft-or-taking' })] }) },
  'crr26-ve-int-3': { facts: reported({ acts: [damage({ what: 'vehicle', likelier: 'damage' })] }) },
  'veh18-1': { facts: reported({ ...byTheShop, acts: [vehicle({ deed: 'taken', intent: 'keep', aggravation: [] })] }) },

  'recall-58c': { facts: reported({ victims: people('V1', 'V2', 'V3'), acts: [damage({ to: ['V1', 'V2', 'V3'], what: 'vehicle', likelier: 'damage' })] }) },
  'crr26-m-cars': { facts: reported({ victims: people('V1', 'V2', 'V3', 'V4', 'V5'), acts: [damage({ to: ['V1', 'V2', 'V3', 'V4', 'V5'], what: 'vehicle', likelier: 'damage' })] }) },
  'crr26-m-joint': { facts: reported({ acts: [damage({ what: 'other' })] }) },
  'crr26-m-house': { facts: reported({ acts: [damage({ id: 'H', what: 'home' }), damage({ id: 'S', what: 'other-residential-building' })] }) },
  'crr26-threat-car': { facts: reported({ acts: [act({ kind: 'threat-of-damage', whose: 'a-third-person', meantToBeFeared: true })] }) },
  'crr26-m-threattext': { facts: threat },
  'ars19-1': { held: 'Only a fragment of the heading of a 2019 page was seen. The table of page 14 puts arson (life) above theft of a vehicle, and the table of 2019 is not at hand' },

  'crr26-g-handle': { facts: reported({ ...byOfficers, offenders: [{ id: 'O1', group: 'G' }, { id: 'O2', group: 'G' }], acts: [{ ...handling, by: ['O1', 'O2'] }] }) },
  'recall-54': { facts: reported({ ...byOfficers, acts: [{ ...handling, by: ['O1'] }] }) },
};
