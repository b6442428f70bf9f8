/** Drugs, weapons and the course of justice beside each other and beside crimes with a victim (pages 91, 94 and 95). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { offence, stateOffence } from '../../../../../tests/support/offences.ts';
import type { FactsInput } from '../../facts/document.ts';

const bruise = offence('P 8N 008/06');
const heroin = stateOffence('H 92D 092/51');
const amphetamine = stateOffence('A 92D 092/60');
const mdma = stateOffence('M 92D 092/53');
const cannabis = stateOffence('C 92E 092/61');
const supply = stateOffence('S 92A 092/30');
const justice = stateOffence('J 79 079/05');
const breach = stateOffence('B 66 066/98');

const knife = (change: Parameters<typeof offence>[1] = {}) => stateOffence('K 10D 008/26', { weaponUsed: false, ...change });
const club = (change: Parameters<typeof offence>[1] = {}) => stateOffence('L 10C 008/11', { weaponUsed: false, ...change });

const had = act({ id: 'H', kind: 'weapon', to: [], weapon: 'blade-or-point', deed: 'had', place: 'public', pointsToProve: 'made-out', weaponUsed: true });
const threatened = act({ ...had, id: 'T', to: ['V1'], deed: 'threatened-with', riskFeared: 'physical-harm', intent: 'none', weaponUsed: false });

const told = (acts: FactsInput['acts']) => decideFacts(reported({ offenders: [{ id: 'O1' }, { id: 'O2' }], acts }));
const later = { afterReport: 1 } as const;
const byAnother = { by: ['O2'] };

test.each<readonly [string, FactsInput['acts'], readonly string[]]>([
  ['possession, and a crime with a victim (page 91)', [heroin, bruise], ['+92D 092/51', '8N 008/06']],
  ['trafficking, and a crime with a victim', [supply, bruise], ['+92A 092/30', '8N 008/06']],
  ['cannabis, and a crime with a victim', [cannabis, bruise], ['+92E 092/61', '8N 008/06']],
  ['possession, and two crimes of which one has a victim', [heroin, breach, bruise], ['+66 066/98', '+92D 092/51', '8N 008/06']],
  ['possession, and an offence without a victim', [heroin, stateOffence('X 80 080/01')], ['80 080/01', '92D 092/51']],
  ['possession, and a victim of somebody else', [heroin, { ...bruise, ...byAnother }], ['8N 008/06', '92D 092/51']],
  ['possession, and a victim after police had come', [heroin, { ...bruise, ...later }], ['8N 008/06', '92D 092/51']],
  ['premises lent for drugs are of another class', [stateOffence('X 92C', { against: 'state' }), bruise], ['8N 008/06', '92C']],
  ['two drugs of one maximum: the first of the list', [mdma, heroin], ['92D 092/51']],
  ['two drugs: the graver (page 13)', [amphetamine, mdma], ['92D 092/53']],
  ['three drugs', [amphetamine, heroin, mdma], ['92D 092/51']],
  ['a drug of which the code is open', [stateOffence('X 92D'), amphetamine], ['92D 092/60']],
  ['two kinds of trafficking of one maximum', [stateOffence('X 92A 092/31'), supply], ['92A 092/30']],
  ['trafficking and possession under one general rule (page 91)', [supply, heroin], ['92A 092/30']],
  ['trafficking with the shorter maximum, and possession', [stateOffence('X 92A 077/52'), heroin], ['92D 092/51']],
  ['cannabis has a rule of its own (page 91)', [heroin, cannabis], ['92D 092/51', '92E 092/61']],
  ['also beside a drug with a shorter maximum', [stateOffence('X 92D 092/68'), cannabis], ['92D 092/68', '92E 092/61']],
  ['also beside the supply of something else', [supply, cannabis], ['92A 092/30', '92E 092/61']],
  ['cannabis that is grown', [stateOffence('X 92A 092/21'), cannabis], ['92A 092/21']],
  ['cannabis that is supplied', [stateOffence('X 92A 092/41'), cannabis], ['92A 092/41']],
  ['cannabis had to be supplied', [stateOffence('X 92A 092/81'), cannabis], ['92A 092/81']],
  ['cannabis with a drug that only shares a code with its supply', [stateOffence('X 92D 092/41', { against: 'state' }), cannabis], ['92D 092/41', '92E 092/61']],
  ['cannabis twice, of which one is not told by its code', [cannabis, stateOffence('X 92E')], ['92E']],
  ['drugs of two who acted alone', [heroin, { ...mdma, ...byAnother }], ['92D 092/51', '92D 092/53']],
  ['drugs found again after the first report', [heroin, { ...mdma, ...later }], ['92D 092/51', '92D 092/53']],
  ['two drugs, and a crime with a victim: one, beside it', [heroin, mdma, bruise], ['+92D 092/51', '8N 008/06']],
  ['drugs and weapons are distinct (page 94)', [heroin, knife()], ['10D 008/26', '92D 092/51']],
  ['a witness who becomes a victim (page 95)', [justice, bruise], ['+79 079/05', '8N 008/06']],
  ['the course of justice, a breach, and a victim', [justice, breach, bruise], ['+66 066/98', '+79 079/05', '8N 008/06']],
  ['the course of justice without a victim', [justice, stateOffence('X 80 080/01')], ['79 079/05', '80 080/01']],
  ['the course of justice, and a victim of somebody else', [justice, { ...bruise, ...byAnother }], ['79 079/05', '8N 008/06']],
  ['the course of justice, and a victim after that', [justice, { ...bruise, ...later }], ['79 079/05', '8N 008/06']],
  ['perjury is of another class', [stateOffence('X 67', { against: 'state' }), bruise], ['67', '8N 008/06']],
  ['a knife that was not used (page 94)', [knife(), bruise], ['+10D 008/26', '8N 008/06']],
  ['a knife that was used', [knife({ weaponUsed: true }), bruise], ['8N 008/06']],
  ['a knife used in one of two offences', [knife({ weaponUsed: true }), heroin, bruise], ['+92D 092/51', '8N 008/06']],
  ['a knife used in an offence without a victim', [knife({ weaponUsed: true }), stateOffence('X 80 080/01')], ['80 080/01']],
  ['a knife, and what somebody else did', [knife({ weaponUsed: true }), { ...bruise, ...byAnother }], ['10D 008/26', '8N 008/06']],
  ['a knife, and what was done after police had come', [knife({ weaponUsed: true }), { ...bruise, ...later }], ['10D 008/26', '8N 008/06']],
  ['a knife with drugs, in which no weapon is used', [knife({ weaponUsed: true }), heroin], ['10D 008/26', '92D 092/51']],
  ['a knife with the breach of an order, in which none is', [knife({ weaponUsed: true }), breach], ['+66 066/98', '10D 008/26']],
  ['a knife told as such', [had, bruise], ['8N 008/06']],
  ['one of several times it was had it was used', [knife(), knife({ id: 'N', weaponUsed: true }), bruise], ['8N 008/06']],
  ['a knife with which somebody was threatened: the crime that has a victim (page 94)', [had, threatened], ['10D 008/64']],
  ['threatened with one that is told first', [threatened, had], ['10D 008/64']],
  ['two weapons: the first of the list (page 94)', [knife(), club()], ['10C 008/11']],
  ['two weapons, and a crime they were not used in', [knife(), club(), bruise], ['+10C 008/11', '8N 008/06']],
  ['two weapons, of which the graver was used', [knife(), club({ weaponUsed: true }), bruise], ['8N 008/06']],
  ['two weapons of two who acted alone', [knife(), club(byAnother)], ['10C 008/11', '10D 008/26']],
  ['a weapon after the first report of another', [knife(), club(later)], ['10C 008/11', '10D 008/26']],
  ['a prohibited weapon brought in, graver than a knife', [knife(), stateOffence('F 81 081/79')], ['81 081/79']],
])('%s', (_, acts, crimes) => {
  const decided = told(acts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});

test.each(['10A', '10B', '10C', '10D', '81'])('a weapon of class %s was used, or was not', (classCode) => {
  const weapon = (weaponUsed: boolean) => stateOffence(`W ${classCode}`, { against: 'state', weaponUsed });
  expect(crimesOf(told([weapon(true), bruise]))).toEqual(['8N 008/06']);
  expect(crimesOf(told([weapon(false), bruise]))).toEqual([`+${classCode}`, '8N 008/06'].toSorted());
});

test.each<readonly [string, FactsInput['acts'], readonly string[]]>([
  ['whether a weapon was used beside another offence', [knife({ weaponUsed: null }), bruise], ['acts.K.weaponUsed']],
  ['and not where nothing stands beside it', [knife({ weaponUsed: null })], []],
  ['nor beside drugs', [knife({ weaponUsed: null }), heroin], []],
  ['nor of what is no weapon', [stateOffence('X 80 080/01'), bruise], []],
  ['nor of the lesser of two weapons', [knife({ weaponUsed: null }), club(), bruise], []],
])('asked: %s', (_, acts, needs) => {
  expect(told(acts).needs).toEqual(needs);
});

test('of what was done to a person with a weapon only one is recorded', () => {
  const threat = offence('K 10D 008/62', { against: 'victim', weaponUsed: false });
  expect(crimesOf(told([threat, offence('P 5D 005/01')]))).toEqual(['5D 005/01']);
});
