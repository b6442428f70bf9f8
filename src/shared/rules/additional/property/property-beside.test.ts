/** What is part of another crime in the chapters on property: pages 72-74 and 83-85. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

const night = '2026-05-03';
const burglary = (change: Partial<Parameters<typeof act<'burglary'>>[0]>) =>
  act({ kind: 'burglary', id: 'H', on: night, force: 'none', deed: 'entered', trespass: true, purpose: 'steal', carried: [], premises: 'house-flat-houseboat', buildings: ['house'], ...change });
const shed = (change: Partial<Parameters<typeof act<'burglary'>>[0]> = {}) => burglary({ id: 'S', premises: 'outbuilding', solelyBusiness: false, buildings: ['shed'], ...change });
const workshop = (change: Partial<Parameters<typeof act<'burglary'>>[0]> = {}) => shed({ solelyBusiness: true, ...change });
const damage = (change: Partial<Parameters<typeof act<'damage'>>[0]>) => act({ kind: 'damage', id: 'D', on: night, fire: false, marks: [], what: 'home', value: 200, ...change });
const robbery = act({ kind: 'theft', id: 'R', goods: 'other', from: 'person', force: 'to-steal', property: 'personal' });
const wound = (change: Partial<Parameters<typeof act<'offence'>>[0]> = {}) => act({ kind: 'offence', id: 'W', class: '8N', code: '008/01', to: ['V2'], inCourseOf: 'R', ...change });
const equipped = (change: Partial<Parameters<typeof act<'offence'>>[0]> = {}) => act({ kind: 'offence', id: 'E', class: '33', code: '033/00', to: [], pointsToProve: 'made-out', ...change });
const theft = act({ kind: 'theft', id: 'T', force: 'none', goods: 'other', from: 'elsewhere', byEmployee: false });

const taking = (change: Partial<Parameters<typeof act<'vehicle'>>[0]> = {}) => act({ kind: 'vehicle', id: 'V', on: night, force: 'none', deed: 'taken', intent: 'use', aggravation: ['vehicle-damaged'], value: 6000, ...change });
const dented = (change: Partial<Parameters<typeof act<'damage'>>[0]> = {}) => damage({ what: 'vehicle', likelier: 'damage', value: 6000, inCourseOf: 'V', ...change });

const drove = (change: Partial<Parameters<typeof act<'driving'>>[0]> = {}) => act({ kind: 'driving', id: 'A', on: night, to: [], result: 'neither', manner: 'dangerous', vehicleStolen: true, otherEvidence: true, pointsToProve: 'made-out', ...change });
const unproved = { pointsToProve: 'not-made-out' } as const;

const couple: FactsInput['victims'] = [{ id: 'V1', household: 'one' }, { id: 'V2', household: 'one' }];
const neighbours: FactsInput['victims'] = [{ id: 'V1', household: 'one' }, { id: 'V2', household: 'two' }];
const two: FactsInput['offenders'] = [{ id: 'O1' }, { id: 'O2' }];

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['home and shed of one victim (page 73)', { acts: [burglary({}), shed()] }, ['28I 028/03']],
  ['home and shed of two victims of one household (page 73, T22)', { victims: couple, acts: [burglary({}), shed({ to: ['V2'] })] }, ['28I 028/03']],
  ['home and shed of two households', { victims: neighbours, acts: [burglary({}), shed({ to: ['V2'] })] }, ['28I 028/03', '28M 028/03']],
  ['home and shed on two days: one household, and which class is for a person (pages 12-13)', { acts: [burglary({}), shed({ on: '2026-05-02' })] }, ['28I 028/03']],
  ['two homes of two households, one by distraction', { victims: neighbours, acts: [burglary({}), burglary({ id: 'F', to: ['V2'], deed: 'distraction' })] }, ['28I 028/03', '28K 028/03']],
  ['a home burgled, and damage to the same home that hit somebody else of it: the same household is not the same victim (page 12)', { victims: couple, acts: [burglary({}), damage({ to: ['V2'] })] }, ['28I 028/03', '58A 149/00']],
  ['home and shed, by two who acted alone', { offenders: two, acts: [burglary({}), shed({ by: ['O2'] })] }, ['28I 028/03', '28M 028/03']],
  ['home and workshop (page 73)', { acts: [burglary({}), workshop()] }, ['28I 028/03']],
  ['home and a church', { acts: [burglary({}), burglary({ id: 'C', premises: 'business-or-community', buildings: ['church'], to: ['V2'] })], victims: neighbours }, ['28I 028/03', '30C 030/02']],
  ['shed and workshop, the home left alone', { victims: neighbours, acts: [shed(), workshop({ id: 'B', to: ['V2'], buildings: ['workshop'] })] }, ['28M 028/03', '30C 030/02']],
  ['house and workshop of one victim damaged (page 84)', { acts: [damage({}), damage({ id: 'B', what: 'business-outbuilding' })] }, ['58A 149/00']],
  ['house and workshop of one household, but two victims (page 84, T22)', { victims: couple, acts: [damage({}), damage({ id: 'B', what: 'business-outbuilding', to: ['V2'] })] }, ['58A 149/00', '58B 149/00']],
  ['house and church damaged, the household not told', { victims: [{ id: 'V1' }, { id: 'V2' }], acts: [damage({}), damage({ id: 'B', what: 'business-or-community-building', to: ['V2'] })] }, ['58A 149/00', '58B 149/00']],
  ['house and church damaged', { victims: neighbours, acts: [damage({}), damage({ id: 'B', what: 'business-or-community-building', to: ['V2'] })] }, ['58A 149/00', '58B 149/00']],
  ['house and workshop damaged on two days', { victims: neighbours, acts: [damage({}), damage({ id: 'B', what: 'business-outbuilding', on: '2026-05-02', to: ['V2'] })] }, ['58A 149/00', '58B 149/00']],
  ['a vehicle taken and damaged in the taking, whatever it was worth (page 75)', { acts: [taking(), dented()] }, ['37/2 037/02']],
  ['the same, what it was worth not told', { acts: [taking({ value: null }), dented({ value: null })] }, ['37/2']],
  ['a vehicle taken, and another damaged by 6,000 pounds on its own: the longer maximum (page 13)', { acts: [taking(), dented({ inCourseOf: 'D' })] }, ['58C 058/00']],
  ['a vehicle taken, and another damaged by 200 pounds on its own', { acts: [taking(), dented({ inCourseOf: null, value: 200 })] }, ['37/2 037/02']],
  ['a vehicle taken, and that of somebody else damaged', { victims: neighbours, acts: [taking(), dented({ to: ['V2'] })] }, ['37/2 037/02', '58C 058/00']],
  ['a vehicle taken, and damaged by somebody else', { offenders: two, acts: [taking(), dented({ by: ['O2'] })] }, ['37/2 037/02', '58C 058/00']],
  ['a vehicle taken and damaged so that life was endangered', { acts: [taking(), dented({ marks: ['life-endangered'] })] }, ['58C 057/00']],
  ['a vehicle taken without any of the circumstances, and damaged', { acts: [taking({ aggravation: [] }), dented()] }, ['58C 058/00']],
  ['a vehicle taken, and damaged after police had heard of it', { acts: [taking(), dented({ afterReport: 1 })] }, ['37/2 037/02', '58C 058/00']],
  ['a vehicle of two owners taken, and that of one of them damaged', { victims: neighbours, acts: [taking({ to: ['V1', 'V2'] }), dented({ to: ['V2'] })] }, ['37/2 037/02', '37/2 037/02']],
  ['a vehicle damaged in a taking that killed', { acts: [taking({ aggravation: ['accident-killing'] }), dented()] }, ['37/1 037/01']],
  ['a vehicle taken, and a thing in it damaged', { acts: [taking(), dented({ what: 'other' })] }, ['58D 058/00']],
  ['a vehicle taken and driven dangerously, of which the taking tells too (pages 75 and 97)', { acts: [taking({ aggravation: ['dangerous-driving-made-out'] }), drove()] }, ['37/2 037/02']],
  ['the same, of which the taking says nothing', { acts: [taking({ aggravation: [] }), drove()] }, ['37/2 037/02']],
  ['the driving not made out yet (page 75)', { acts: [taking({ aggravation: [] }), drove(unproved)] }, ['48 130/01']],
  ['the driving not made out yet, but the vehicle damaged', { acts: [taking(), drove(unproved)] }, ['37/2 037/02']],
  ['the driving told with the owner of the vehicle', { acts: [taking({ aggravation: [] }), drove({ to: ['V1'] })] }, ['37/2 037/02']],
  ['a vehicle of two owners, the driving told with one of them', { victims: neighbours, acts: [taking({ to: ['V1', 'V2'], aggravation: [] }), drove({ to: ['V2'] })] }, ['37/2 037/02', '37/2 037/02']],
  ['taken by two, and driven by one of them', { offenders: two, acts: [taking({ by: ['O1', 'O2'], aggravation: [] }), drove()] }, ['37/2 037/02']],
  ['taken and driven by nobody known', { acts: [taking({ by: [], aggravation: [] }), drove({ by: [] })] }, ['37/2 037/02']],
  ['taken by one, and another stolen vehicle driven by somebody else', { offenders: two, acts: [taking({ aggravation: [] }), drove({ by: ['O2'] })] }, ['37/2 037/02', '48 130/01']],
  ['taken, and another stolen vehicle driven', { acts: [taking({ aggravation: [] }), drove({ inCourseOf: 'A' })] }, ['37/2 037/02', '48 130/01']],
  ['taken, and driven after police had heard of it', { acts: [taking({ aggravation: [] }), drove({ afterReport: 1 })] }, ['37/2 037/02', '48 130/01']],
  ['two vehicles taken, and the second driven', { victims: neighbours, acts: [taking({ aggravation: [] }), taking({ id: 'W', to: ['V2'], aggravation: [] }), drove({ inCourseOf: 'W' })] }, ['37/2 037/02', '48 130/01']],
  ['taken, and a vehicle that is not stolen driven', { acts: [taking({ aggravation: [] }), drove({ vehicleStolen: false })] }, ['48 130/01', '802 802/00']],
  ['a bystander wounded in a robbery (page 72)', { victims: neighbours, acts: [robbery, wound()] }, ['34B 034/01']],
  ['the person robbed is wounded, the same day or not (page 14)', { acts: [robbery, wound({ to: ['V1'], inCourseOf: null })] }, ['34B 034/01']],
  ['the person robbed is stabbed with intent (page 14)', { acts: [robbery, wound({ to: ['V1'], class: '5D', code: '005/01', inCourseOf: null })] }, ['34B 034/01']],
  ['the person robbed is wounded once police had heard of the robbery', { acts: [robbery, wound({ to: ['V1'], afterReport: 1, inCourseOf: 'W' })] }, ['34B 034/01', '8N 008/01']],
  ['a bystander wounded on another occasion', { victims: neighbours, acts: [robbery, wound({ inCourseOf: 'W' })] }, ['34B 034/01', '8N 008/01']],
  ['a bystander wounded by somebody else', { victims: neighbours, offenders: two, acts: [robbery, wound({ by: ['O2'] })] }, ['34B 034/01', '8N 008/01']],
  ['a bystander killed in a robbery', { victims: neighbours, acts: [robbery, wound({ class: '1', code: '001/01' })] }, ['1 001/01', '34B 034/01']],
  ['going equipped, and a theft (page 83)', { acts: [equipped(), theft] }, ['49 049/10']],
  ['going equipped alone', { report: { by: 'police' }, victims: [], acts: [equipped()] }, ['33 033/00']],
  ['going equipped, and a theft by somebody else', { offenders: two, acts: [equipped({ by: ['O2'] }), theft] }, ['33 033/00', '49 049/10']],
  ['going equipped, and damage', { acts: [equipped(), damage({ what: 'other' })] }, ['33 033/00', '58D 149/00']],
  ['wounding in an armed burglary (page 74)', { acts: [burglary({ carried: ['weapon-of-offence'] }), wound({ to: ['V1'], inCourseOf: 'H' })] }, ['8N 008/01']],
  ['bruising in an armed burglary (page 14, T4)', { acts: [burglary({ carried: ['weapon-of-offence'] }), wound({ to: ['V1'], code: '008/06', inCourseOf: 'H' })] }, ['29B 029/00']],
  ['the door forced, and the house burgled (pages 73 and 74)', { acts: [burglary({}), damage({ marks: ['entry-point'], likelier: 'burglary' })] }, ['28I 028/03']],
  ['one shed burgled and another tried (page 73)', { acts: [shed(), shed({ id: 'N', deed: 'attempted' })] }, ['28M 028/03']],
  ['a house tried, and its neighbour burgled', { victims: neighbours, acts: [burglary({}), burglary({ id: 'N', deed: 'attempted', to: ['V2'] })] }, ['28I 028/03', '28J 028/03']],
  ['a house tried by one and burgled by another who acted alone', { offenders: two, acts: [burglary({}), burglary({ id: 'N', deed: 'attempted', by: ['O2'] })] }, ['28I 028/03', '28J 028/03']],
  ['a church tried, and burgled the same night (page 73)', { acts: [burglary({ premises: 'business-or-community', buildings: ['church'] }), burglary({ id: 'N', premises: 'business-or-community', buildings: ['church'], deed: 'attempted' })] }, ['30C 030/02']],
  ['a church tried, and its hall burgled (page 73)', { acts: [burglary({ premises: 'business-or-community', buildings: ['hall'] }), burglary({ id: 'N', premises: 'business-or-community', buildings: ['church'], deed: 'attempted' })] }, ['30C 030/02', '30D 030/02']],
  ['a church burgled, and its hall with a weapon (pages 73-74)', { acts: [burglary({ premises: 'business-or-community', buildings: ['church'] }), burglary({ id: 'N', premises: 'business-or-community', buildings: ['hall'], carried: ['weapon-of-offence'] })] }, ['30C 030/02', '31A 031/00']],
  ['a church burgled with a weapon, told as two acts (page 73)', { acts: [burglary({ premises: 'business-or-community', buildings: ['church'] }), burglary({ id: 'N', premises: 'business-or-community', buildings: ['church'], carried: ['weapon-of-offence'] })] }, ['31A 031/00']],
  ['home and workshop, the buildings not named (page 73)', { acts: [burglary({ buildings: null }), workshop({ buildings: null })] }, ['28I 028/03']],
  ['shed and workshop, the buildings not named (page 73)', { victims: neighbours, acts: [shed({ buildings: null }), workshop({ id: 'B', to: ['V2'], buildings: null })] }, ['28M 028/03', '30C 030/02']],
  ['a bruise and a broken phone, whatever that was worth (page 14)', { acts: [wound({ to: ['V1'], code: '008/06', inCourseOf: 'W' }), damage({ what: 'other', value: null })] }, ['8N 008/06']],
  ['a theft, and a little damage (page 13)', { acts: [theft, damage({ what: 'other', value: 200 })].map((one) => ({ ...one, on: night })) }, ['49 049/10']],
  ['a theft, and graver damage (page 13)', { acts: [theft, damage({ what: 'other', value: 6000 })].map((one) => ({ ...one, on: night })) }, ['58D 058/00']],
  ['a house damaged in being burgled (page 14)', { acts: [burglary({}), damage({})] }, ['28I 028/03']],
])('%s', (_, facts, expected) => {
  const decided = decideFacts(reported(facts));
  expect(decided.needs).toEqual([]);
  expect(crimesOf(decided)).toEqual(expected);
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['what the damage beside a theft was worth', { acts: [theft, damage({ what: 'other', value: null })] }, ['acts.D.value']],
  ['when the shed was burgled', { acts: [burglary({}), shed({ on: null })] }, ['acts.S.on']],
  ['the household of each', { victims: [{ id: 'V1' }, { id: 'V2' }], acts: [burglary({}), shed({ to: ['V2'] })] }, ['victims.V1.household', 'victims.V2.household']],
  ['which of two vehicles was driven', { victims: neighbours, acts: [taking({ aggravation: [] }), taking({ id: 'W', to: ['V2'], aggravation: [] }), drove()] }, ['acts.A.inCourseOf']],
  ['whether the damage was part of the taking', { acts: [taking(), dented({ inCourseOf: null })] }, ['acts.D.inCourseOf']],
  ['whether it was part of the robbery, of what has the same maximum as it', { acts: [robbery, wound({ to: ['V1'], class: '8S', code: '005/01', inCourseOf: null })] }, ['acts.W.inCourseOf']],
  ['whether the wound was part of the robbery', { victims: neighbours, acts: [robbery, wound({ inCourseOf: null })] }, ['acts.W.inCourseOf']],
])('%s is asked', (_, facts, expected) => {
  expect([...decideFacts(reported(facts)).needs].toSorted()).toEqual(expected);
});

test('an act that is named as the occasion must be there', () => {
  expect(() => decideFacts(reported({ acts: [robbery, wound({ to: ['V1'], inCourseOf: 'X' })] }))).toThrow('There is no act X');
});

test('a burglary of a business and graver damage to its building have one maximum: the sentence likely to be imposed decides (page 13)', () => {
  const shop = burglary({ premises: 'business-or-community', buildings: ['shop'] });
  const decided = decideFacts(reported({ acts: [shop, damage({ what: 'business-or-community-building', value: 5000 })] }));
  expect(decided.crimes.map((crime) => crime.class)).toEqual(['30C']);
  expect(decided.refer).toMatchObject([{ because: 'The maximum sentences of 030/02 and 058/00 are the same: the sentence likely to be imposed decides.', cites: [{ page: '13' }] }]);
  expect(decideFacts(reported({ acts: [shop, damage({ what: 'business-or-community-building', value: 4999 })] })).crimes.map((crime) => crime.class)).toEqual(['30C']);
});

const stolen = (id: string, goods: 'pedal-cycle' | 'other', from: 'elsewhere' | 'motor-vehicle') => act({ kind: 'theft', id, force: 'none', goods, from, intent: 'keep', byEmployee: false });
test.each<readonly [string, NonNullable<FactsInput['acts']>, readonly string[]]>([
  ['a window of the house and the car', [damage({ id: 'H', what: 'home' }), damage({ id: 'C', what: 'vehicle', likelier: 'damage' })], ['58A 149/00']],
  ['the car and a window of the house', [damage({ id: 'C', what: 'vehicle', likelier: 'damage' }), damage({ id: 'H', what: 'home' })], ['58A 149/00']],
  ['a burglary and a distraction burglary of two people of one home (page 73)', [burglary({ id: 'E' }), burglary({ id: 'F', to: ['V2'], deed: 'distraction' })], ['28I 028/03']],
  ['cash and a cycle of two people of one home (pages 79 and 81)', [{ ...stolen('T', 'other', 'elsewhere'), from: 'dwelling' }, { ...stolen('B', 'pedal-cycle', 'elsewhere'), from: 'dwelling', to: ['V2'] }], ['40 040/00']],
  ['a cycle, and tools from the van', [stolen('B', 'pedal-cycle', 'elsewhere'), stolen('T', 'other', 'motor-vehicle')], ['44 044/00']],
])('of one owner or household, by one offender and told at once, %s: one crime, and which class is for a person where the maximum is the same (pages 12-13)', (_, acts, crimes) => {
  const decided = decideFacts(reported({ victims: couple, acts }));
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.refer.every(({ decisive, because }) => decisive && because.includes('the same'))).toBe(true);
  expect(decided.crimes.flatMap(({ swallows }) => swallows)).toHaveLength(1);
});

const demand = act({ kind: 'blackmail', id: 'M', demand: 'gain-or-loss', unwarranted: true, hacking: false, denialOfService: false });
const hacked = { ...demand, hacking: true, compliedOrLost: false, callForService: [] };
const attacked = { ...demand, denialOfService: true, callForService: [] };
const toShare = (change: Partial<Parameters<typeof act<'intimate-image'>>[0]> = {}) => act({ kind: 'intimate-image', id: 'T', deed: 'threatened-to-share', meantToBeFeared: true, inCourseOf: 'M', ...change });
const toKill = (change: Partial<Parameters<typeof act<'threat'>>[0]> = {}) => act({ kind: 'threat', id: 'T', of: 'death', meantToBeFeared: true, means: 'face-to-face', inCourseOf: 'M', ...change });
const written = act({ kind: 'message', id: 'T', content: 'threat-of-death-or-serious-harm', meant: true, inCourseOf: 'M' });
const toDamage = act({ kind: 'threat-of-damage', id: 'T', whose: 'the-other', meantToBeFeared: true, inCourseOf: null });

test.each<readonly [string, NonNullable<FactsInput['acts']>, readonly string[], readonly string[]]>([
  ['pay, or intimate images are shared', [demand, toShare()], ['35 035/00'], []],
  ['whether the threat was that of the demand', [demand, toShare({ inCourseOf: null })], ['35 035/00'], ['acts.T.inCourseOf']],
  ['the images were threatened on another occasion: sexual before property (page 13)', [demand, toShare({ inCourseOf: 'T' })], ['88C 088/15'], []],
  ['pay, or images that were hacked are released: extortion (fraud volume, page 146)', [hacked, toShare()], ['NFIB52E 035/00'], []],
  ['pay, or the website goes down and you die (fraud volume, page 134)', [attacked, toKill()], ['NFIB51B 035/00'], []],
  ['whether the threat was that of the extortion', [hacked, toShare({ inCourseOf: null })], ['NFIB52E 035/00'], ['acts.T.inCourseOf']],
  ['the images that were hacked were threatened on another occasion: each has its recorder', [hacked, toShare({ inCourseOf: 'T' })], ['88C 088/15', 'NFIB52E 035/00'], []],
  ['pay or die', [demand, toKill()], ['35 035/00'], []],
  ['pay or die, in writing', [demand, written], ['35 035/00'], []],
  ['pay, or a car is smashed: blackmail has the longer maximum in any case, and nothing is asked', [demand, toDamage], ['35 035/00'], []],
  ['somebody else was threatened', [demand, toKill({ to: ['V2'] })], ['35 035/00', '3B 003/01'], []],
  ['he pays, and the images are shared all the same', [demand, act({ kind: 'intimate-image', id: 'T', deed: 'shared', intimateState: true, consented: false, showsChild: false, purpose: ['alarm-distress-or-humiliation'] })], ['88C 088/15'], []],
])('a demand with menaces (page 80): %s', (_, acts, crimes, needs) => {
  const decided = decideFacts(reported({ victims: neighbours, acts }));
  expect([crimesOf(decided), decided.needs, decided.refer]).toEqual([crimes, needs, []]);
});
