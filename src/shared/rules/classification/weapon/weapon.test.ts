/** Weapons: pages 94-95. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { against, classifiedAs, everyCombination } from '../../../../../tests/support/classified.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { WeaponAct } from '../../facts/acts/weapon.ts';
import type { FactsInput } from '../../facts/document.ts';

type Weapon = Partial<Parameters<typeof act<'weapon'>>[0]>;

const weapon = (change: Weapon) => act({ kind: 'weapon', to: [], deed: 'had', weapon: 'blade-or-point', place: 'public', pointsToProve: 'made-out', ...change });
const threat = (change: Weapon) => weapon({ to: ['V1'], deed: 'threatened-with', riskFeared: 'serious-physical-harm', ...change });
const gun = (change: Weapon) => weapon({ weapon: 'firearm', intent: 'none', certificate: false, ...change });

test.each<readonly [string, ReturnType<typeof weapon>, string]>([
  ['a knife in the street', weapon({}), '10D 008/26'],
  ['a knife at school', weapon({ place: 'school' }), '10D 008/27'],
  ['a knife at home', weapon({ place: 'private' }), 'nsir-incident'],
  ['a knife in prison', weapon({ place: 'prison' }), '69 069/06'],
  ['a knuckleduster in the street', weapon({ weapon: 'offensive-weapon' }), '10C 008/11'],
  ['at school', weapon({ weapon: 'offensive-weapon', place: 'school' }), '10C 008/28'],
  ['at home, of a kind that may be had there', weapon({ weapon: 'offensive-weapon', place: 'private', prohibitedInPrivate: false }), 'nsir-incident'],
  ['at home, of a kind that may not', weapon({ weapon: 'offensive-weapon', place: 'private', prohibitedInPrivate: true }), '10C 197/21'],
  ['trespassed with in private, of a kind that may not be had there', weapon({ weapon: 'offensive-weapon', deed: 'trespassed-with', place: 'private', prohibitedInPrivate: true }), '10C 197/21'],
  ['and the day before that was an offence', weapon({ weapon: 'offensive-weapon', deed: 'trespassed-with', place: 'private', prohibitedInPrivate: true, on: '2022-03-31' }), 'nsir-incident'],
  ['had at home the day before that was an offence', weapon({ weapon: 'offensive-weapon', place: 'private', prohibitedInPrivate: true, on: '2022-03-31' }), 'nsir-incident'],
  ['and on its first day', weapon({ weapon: 'offensive-weapon', place: 'private', prohibitedInPrivate: true, on: '2022-04-01' }), '10C 197/21'],
  ['which kind is asked', weapon({ weapon: 'offensive-weapon', place: 'private' }), 'needs prohibitedInPrivate'],
  ['acid in the street', weapon({ weapon: 'corrosive-substance' }), '10C 008/75'],
  ['the day before that was an offence', weapon({ weapon: 'corrosive-substance', on: '2022-04-05' }), 'nsir-incident'],
  ['and on its first day', weapon({ weapon: 'corrosive-substance', on: '2022-04-06' }), '10C 008/75'],
  ['shown in a threat that put nobody at risk, the day before', threat({ weapon: 'corrosive-substance', riskFeared: 'none', on: '2022-04-05' }), 'nsir-incident'],
  ['acid at home', weapon({ weapon: 'corrosive-substance', place: 'private' }), 'nsir-incident'],
  ['acid had at school', weapon({ weapon: 'corrosive-substance', place: 'school' }), 'nsir-incident'],
  ['acid trespassed with in public', weapon({ weapon: 'corrosive-substance', deed: 'trespassed-with' }), '10C 008/75'],
  ['a knife trespassed with at school', weapon({ deed: 'trespassed-with', place: 'school' }), '10D 008/27'],
  ['a knife trespassed with at somebody’s home', weapon({ deed: 'trespassed-with', place: 'private' }), 'nsir-incident'],
  ['a bat trespassed with at school', weapon({ weapon: 'offensive-weapon', deed: 'trespassed-with', place: 'school' }), '10C 008/28'],
  ['a bat in prison', weapon({ weapon: 'offensive-weapon', place: 'prison' }), '69 069/06'],
  ['a knife trespassed with in prison', weapon({ deed: 'trespassed-with', place: 'prison' }), '69 069/06'],
  ['a knife in prison, on the first day of the list', weapon({ place: 'prison', on: '2015-06-01' }), '69 069/06'],
  ['threatened with a knife in the street, as a reasonable person would see it', threat({ riskFeared: 'physical-harm' }), '10D 008/64'],
  ['threatened with a bat in the street', threat({ weapon: 'offensive-weapon', riskFeared: 'physical-harm' }), '10C 008/61'],
  ['threatened with acid in the street', threat({ weapon: 'corrosive-substance' }), '10C 008/61'],
  ['a threat that put nobody at risk is possession', threat({ riskFeared: 'none' }), '10D 008/26'],
  ['and with a bat', threat({ weapon: 'offensive-weapon', riskFeared: 'none' }), '10C 008/11'],
  ['and with acid', threat({ weapon: 'corrosive-substance', riskFeared: 'none' }), '10C 008/75'],
  ['threatened with a knife at school', threat({ place: 'school' }), '10D 008/62'],
  ['with a bat at school', threat({ place: 'school', weapon: 'offensive-weapon' }), '10C 008/63'],
  ['with acid at school, a private place for it', threat({ place: 'school', weapon: 'corrosive-substance' }), '10C 008/76'],
  ['with a knife at home', threat({ place: 'private' }), '10D 008/76'],
  ['and on the first day', threat({ place: 'private', on: '2022-04-06' }), '10D 008/76'],
  ['with acid at home', threat({ place: 'private', weapon: 'corrosive-substance' }), '10C 008/76'],
  ['with acid in the street, as a reasonable person would see it', threat({ weapon: 'corrosive-substance', riskFeared: 'physical-harm' }), '10C 008/61'],
  ['with a knife in the street, at grave risk', threat({}), '10D 008/64'],
  ['with a bat at home', threat({ place: 'private', weapon: 'offensive-weapon' }), '10C 008/76'],
  ['how grave the risk was is asked', threat({ riskFeared: null }), 'needs riskFeared'],
  ['where it was is asked', threat({ place: null }), 'needs place'],
  ['which weapon, and what was done, is asked', weapon({ weapon: null, deed: null, place: null }), 'needs weapon'],
  ['a knife somebody was made to mind', weapon({ deed: 'had-it-minded' }), '10C 008/53'],
  ['acid somebody was made to mind, in prison', weapon({ weapon: 'corrosive-substance', deed: 'had-it-minded', place: 'prison' }), '10C 008/53'],
  ['a gun somebody was made to mind', gun({ deed: 'had-it-minded' }), '10A 008/54'],
  ['a gun without a certificate', gun({}), '10B 081/03'],
  ['a shotgun without one', gun({ weapon: 'shotgun' }), '10B 081/04'],
  ['a shotgun with one, at home', gun({ weapon: 'shotgun', certificate: true, place: 'private' }), 'nsir-incident'],
  ['a shotgun with one, in the street', gun({ weapon: 'shotgun', certificate: true }), '10B ?'],
  ['an air weapon in the street, whatever is said of a certificate', gun({ weapon: 'air-weapon', certificate: true }), '10B 081/77'],
  ['an imitation at school', gun({ weapon: 'imitation-firearm', place: 'school' }), 'nsir-incident'],
  ['trespassing with a gun in a building', gun({ deed: 'trespassed-with', place: 'private' }), '10B ?'],
  ['a gun with one, at home', gun({ certificate: true, place: 'private' }), 'nsir-incident'],
  ['a gun with one, in the street', gun({ certificate: true }), '10B ?'],
  ['whether there is one is asked at home', gun({ certificate: null, place: 'private' }), 'needs certificate'],
  ['CS spray', gun({ weapon: 'noxious-spray' }), '10B 081/70'],
  ['a gun made as a torch', gun({ weapon: 'disguised-firearm', place: 'private' }), '10B 081/71'],
  ['an automatic weapon', gun({ weapon: 'prohibited-firearm', place: 'private' }), '10B 081/17'],
  ['an imitation in the street', gun({ weapon: 'imitation-firearm' }), '10B 081/77'],
  ['an air weapon at home', gun({ weapon: 'air-weapon', place: 'private' }), 'nsir-incident'],
  ['trespassing with an imitation in a building', gun({ weapon: 'imitation-firearm', deed: 'trespassed-with', place: 'private' }), '10B ?'],
  ['an imitation to frighten', gun({ weapon: 'imitation-firearm', intent: 'fear-of-violence' }), '10A ?'],
  ['a gun to frighten', gun({ intent: 'fear-of-violence' }), '10A ?'],
  ['a gun had while committing an offence', gun({ intent: 'while-committing-an-offence' }), '10A ?'],
  ['a gun to resist arrest with is of class 5E in the list', gun({ intent: 'resisting-arrest' }), '5E ?'],
  ['a gun for a robbery', gun({ intent: 'indictable-offence' }), '10A ?'],
  ['threatened with a gun', threat({ weapon: 'firearm' }), '10A ?'],
  ['a gun to injure with is of class 5E in the list', gun({ intent: 'injure-or-endanger-life' }), '5E ?'],
  ['for what it was had is asked', gun({ intent: null }), 'needs intent'],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toBe(expected);
});

test.each<readonly [string, ReturnType<typeof weapon>, RegExp]>([
  ['a lesser risk at school is said both ways on page 94', threat({ place: 'school', riskFeared: 'physical-harm' }), /so high a test/],
  ['a lesser threat at home is a threat of violence', threat({ place: 'private', riskFeared: 'physical-harm' }), /act of kind threat/],
  ['a threat at home that put nobody at risk is one too', threat({ place: 'private', riskFeared: 'none' }), /act of kind threat/],
  ['the day before threats at home were an offence', threat({ place: 'private', on: '2022-04-05' }), /10D yet/],
  ['a lesser risk at school, from a bat', threat({ place: 'school', weapon: 'offensive-weapon', riskFeared: 'physical-harm' }), /so high a test/],
  ['acid at school the day before', threat({ place: 'school', weapon: 'corrosive-substance', on: '2022-04-05' }), /10D yet/],
  ['a threat in prison', threat({ place: 'prison' }), /prison liaison team/],
  ['acid in prison', weapon({ weapon: 'corrosive-substance', place: 'prison' }), /prison liaison team/],
  ['a knife in prison the day before the list has it', weapon({ place: 'prison', on: '2015-05-31' }), /from 1 June 2015/],
  ['a bat in prison that day, trespassed with', weapon({ weapon: 'offensive-weapon', place: 'prison', deed: 'trespassed-with', on: '2015-05-31' }), /from 1 June 2015/],
])('%s', (_, one, expected) => {
  expect(classifiedAs(one)).toMatch(/^refer: /);
  expect(classifiedAs(one)).toMatch(expected);
});

test.each<readonly [string, ReturnType<typeof weapon>, string]>([
  ['having a knife', weapon({}), 'state'],
  ['a knife somebody was made to mind', weapon({ deed: 'had-it-minded' }), 'state'],
  ['a gun had with intent', gun({ intent: 'fear-of-violence' }), 'state'],
  ['threatening somebody with a knife', threat({}), 'victim'],
  ['threatening nobody who is known with a knife', threat({ to: [] }), 'state'],
  ['threatening somebody with a bat at school', threat({ weapon: 'offensive-weapon', place: 'school' }), 'victim'],
])('against whom it is: %s', (_, one, whom) => expect(against(one)).toBe(whom));

const values = (name: 'weapon' | 'deed' | 'place'): readonly string[] => (WeaponAct.shape[name].in as unknown as { unwrap(): { unwrap(): { options: readonly string[] } } }).unwrap().unwrap().options;

test.each(['2015-05-31', '2022-03-31', '2022-04-05', '2026-04-01'])('every weapon, deed, place, risk and prohibition of %s is something, and a class and code of the catalogue', (on) => {
  const told = { weapon: values('weapon'), deed: values('deed'), place: values('place'), riskFeared: ['none', 'physical-harm', 'serious-physical-harm'], kept: ['prohibited', 'certified', 'neither'] };
  const outcomes = everyCombination(told).map(({ kept, ...each }) => classifiedAs(gun({ ...each, on, prohibitedInPrivate: kept === 'prohibited', certificate: kept === 'certified' } as Weapon)));
  expect(outcomes.filter((outcome) => outcome === 'nothing' || outcome.startsWith('needs'))).toEqual([]);
  const codes = outcomes.filter((outcome) => !outcome.startsWith('refer')).map((outcome) => outcome.split(' ') as [string, string]).filter(([, code]) => code !== undefined && code !== '?');
  expect(codes.filter(([of, code]) => !(catalogue.byCode.get(code) ?? []).some((each) => each.class === of && each.current))).toEqual([]);
});

const robbery = act({ id: 'R', kind: 'theft', goods: 'other', from: 'person', force: 'to-steal', property: 'personal' });
const drugs = act({ id: 'D', kind: 'drugs', to: [], deed: 'possession', drug: 'cocaine', identifiedBy: 'laboratory', pointsToProve: 'made-out' });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['a knife produced in a robbery is part of it (page 94)', { acts: [robbery, weapon({ weaponUsed: true })] }, ['34B 034/01']],
  ['a knife found on the robber, and not used', { acts: [robbery, weapon({ weaponUsed: false })] }, ['+10D 008/26', '34B 034/01']],
  ['a knife and drugs found together: both (page 94)', { acts: [drugs, weapon({})] }, ['10D 008/26', '92D 092/50']],
  ['a knife and a bat on one person: one, the longer maximum or the first of the list', { acts: [weapon({}), weapon({ id: 'A2', weapon: 'offensive-weapon' })] }, ['10C 008/11']],
  ['a knife and a gun: the longer maximum', { acts: [weapon({}), gun({ id: 'A2' })] }, ['10B 081/03']],
  ['a group with a knife: one', { offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [weapon({ by: ['O1', 'O2'] })] }, ['10D 008/26']],
  ['two with a knife each: two', { offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [weapon({}), weapon({ id: 'A2', by: ['O2'] })] }, ['10D 008/26', '10D 008/26']],
  ['three threatened with one knife: one for the offender', { victims: ['V1', 'V2', 'V3'].map((id) => ({ id, capacity: [] })), acts: [threat({ to: ['V1', 'V2', 'V3'] })] }, ['10D 008/64']],
])('%s', (_, facts, expected) => {
  const decided = decideFacts(reported(facts));
  expect(crimesOf(decided)).toEqual(expected);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});

test('whether the weapon was used is asked where something else was done', () => {
  expect(decideFacts(reported({ acts: [robbery, weapon({})] })).needs).toEqual(['acts.A1.weaponUsed']);
  expect(decideFacts(reported({ acts: [robbery, weapon({ weaponUsed: false, by: ['O2'] })], offenders: [{ id: 'O1' }, { id: 'O2' }] })).needs).toEqual([]);
});
