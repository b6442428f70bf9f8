/** What each crime of an act is counted for, and which victims it has; which crimes are one finished incident (page 12). */
import { expect, test } from 'vitest';
import { unitCase } from '../../../../tests/support/counted-by.ts';
import { act } from '../../../../tests/support/facts.ts';
import { fraud } from '../../../../tests/support/fraud.ts';
import type { FactsInput } from '../facts/document.ts';
import { areCountedApart, crimesOfAct, finishedIncident } from './count-crimes.ts';
import type { Crime } from './crime.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

const people: FactsInput = {
  victims: [{ id: 'V1', household: 'home' }, { id: 'V2', household: 'home' }, { id: 'V3', household: 'away', investedWith: 'club' }, { id: 'V4', household: 'home', investedWith: 'club' }, { id: 'S1', kind: 'organisation' }, { id: 'S2', kind: 'organisation', household: 'chain' }],
  offenders: [{ id: 'O1', group: 'gang' }, { id: 'O2', group: 'gang' }, { id: 'O3' }],
};

const counted = (offence: string, told: ActInput) => crimesOfAct(unitCase(offence, told, people));
const chosen = (to: readonly string[], by: readonly string[] = ['O1']): ActInput => act({ kind: 'offence', to: [...to], by: [...by] });
const burgled = (to: readonly string[], buildings: readonly string[]): ActInput => act({ kind: 'burglary', to: [...to], buildings: [...buildings] });
const raped = (change: Partial<Parameters<typeof act<'sexual-act'>>[0]>): ActInput => act({ kind: 'sexual-act', ...change });
const card = (items: readonly string[], losers: readonly string[]): ActInput => fraud('cheque-card-or-bank-account', { items: [...items], losers: [...losers], to: ['S1'] });

/** Each crime as `unit: its victims`, with its class where that is another than the act’s. */
test.each<readonly [string, string, ActInput, readonly string[]]>([
  ['victims', '36', chosen(['V1', 'V2']), ['V1: V1', 'V2: V2']],
  ['a group, under one name', '41', chosen(['S1', 'V1'], ['O2', 'O1']), ['gang: S1 V1']],
  ['a group and another together, whoever is told first', '41', chosen(['S1'], ['O3', 'O1', 'O2']), ['O3+gang: S1']],
  ['nobody known', '41', chosen(['S1'], []), [': S1']],
  ['people robbed, not the business', '34B', chosen(['S1', 'V1', 'V2']), ['V1: V1', 'V2: V2']],
  ['where none of them is a person, the robbery', '34B', chosen(['S1', 'S2']), ['S1: S1 S2']],
  ['businesses robbed, not the people', '34A', chosen(['V1', 'S1', 'S2']), ['S1: S1', 'S2: S2']],
  ['where no business is told, the robbery', '34A', chosen(['V1', 'V2']), ['V1: V1 V2']],
  ['where nobody is told, the act', '34A', chosen([]), ['acts.A1: ']],
  ['households: organisations alone, unless one is told', '28I', chosen(['V1', 'V3', 'V2', 'S1', 'S2']), ['home: V1 V2', 'away: V3', 'S1: S1', 'chain: S2']],
  ['buildings by name, each once', '30C', burgled(['S1', 'S2'], ['north', 'south', 'north']), ['north: S1 S2', 'south: S1 S2']],
  ['without a name, the building burgled', '30C', burgled(['S1', 'S2'], []), ['S1: S1 S2']],
  ['without a name or a victim, the act', '30C', burgled([], []), ['acts.A1: ']],
  ['of an offence that names no buildings, the victims', '30C', chosen(['S1', 'S2']), ['S1: S1', 'S2: S2']],
  ['or without one the act', '30C', chosen([]), ['acts.A1: ']],
  ['the act', '49A', chosen(['S1', 'S2']), ['acts.A1: S1 S2']],
  ['offenders, each once', '802', chosen(['V1'], ['O1', 'O3', 'O1']), ['O1: V1', 'O3: V1']],
  ['an offender whom nobody knows', '802', chosen(['V1'], []), [': V1']],
  ['accounts, each once', 'NFIB6A', fraud('insurance-by-policyholder', { items: ['I1', 'I2', 'I1'], to: ['S1'] }), ['item I1: S1', 'item I2: S1']],
  ['no account known', 'NFIB6A', fraud('insurance-by-policyholder', { items: [], to: ['S1'] }), ['item : S1']],
  ['accounts and those who bear the loss', 'NFIB5A', card(['I1', 'I2'], ['V1', 'I1']), ['item I1: S1', 'item I2: S1', 'loser V1: S1', 'loser I1: S1']],
  ['neither', 'NFIB5A', card([], []), [': S1']],
  ['investors, and those who invested together', 'NFIB2B', fraud('pyramid-or-ponzi', { to: ['V1', 'V3', 'V2', 'V4'] }), ['V1: V1', 'club: V3 V4', 'V2: V2']],
  ['those who exposed themselves, and to whom, whoever is told first', '88E', chosen(['V2', 'V1'], ['O2', 'O1']), ['gang V1 V2: V2 V1']],
  ['who penetrated, each once', '19C', raped({ by: ['O1', 'O2', 'O3'], penetratedBy: ['O1', 'O3', 'O1'], to: ['V1', 'V2'] }), ['V1 by O1: V1', 'V1 by O3: V1', 'V2 by O1: V2', 'V2 by O3: V2']],
  ['whoever did it, where nobody says who penetrated', '19C', raped({ by: ['O1'] }), ['V1 by O1: V1']],
  ['a rape that is told as an offence', '19C', chosen(['V1'], ['O1', 'O2']), ['V1 by O1: V1', 'V1 by O2: V1']],
  ['a rapist whom nobody knows', '19C', raped({ by: [] }), ['V1 by : V1']],
  ['a victim whom nobody knows', '19C', raped({ to: [] }), [' by O1: ']],
  ['others whom she cannot tell apart', '19C', raped({ by: ['O1'], undefinedOffenders: true }), ['V1 by O1: V1', 'V1 by others: V1 (19J)']],
  ['only such others', '19D', raped({ by: [], undefinedOffenders: true }), ['V1 by others: V1 (19J)']],
  ['of each victim', '19E', raped({ by: [], to: ['V1', 'V2'], undefinedOffenders: true }), ['V1 by others: V1 (19J)', 'V2 by others: V2 (19J)']],
  ['of a male', '19H', raped({ by: [], undefinedOffenders: true }), ['V1 by others: V1 (19K)']],
  ['where the class is not known yet', '?', raped({ deed: 'penetration-with-penis', by: ['O1'], undefinedOffenders: true }), ['V1 by O1: V1', 'V1 by others: V1']],
  ['touching, where the class is not known yet', '?', raped({ deed: 'touching', by: ['O1', 'O3'] }), ['V1: V1']],
  ['penetration with consent, which is no rape', '22B', raped({ deed: 'penetration-with-penis', by: ['O1', 'O3'] }), ['V1: V1']],
])('%s (%s)', (_, offence, told, expected) => {
  const classCode = offence === '?' ? null : offence;
  expect(counted(offence, told).crimes.map(({ unit, victims, class: of }) => `${unit}: ${victims.map((id) => id || 'nameless').join(' ')}${of === classCode ? '' : ` (${of})`}`)).toEqual(expected);
});

test.each<readonly [string, string, ActInput, string]>([
  ['the code of class 24', '24', chosen(['V1']), 'acts.A1.code'],
  ['of two who raped, who penetrated', '19C', raped({ by: ['O1', 'O3'] }), 'acts.A1.penetratedBy'],
  ['and where the class is not known yet', '?', raped({ deed: 'penetration-with-penis', by: ['O1', 'O3'] }), 'acts.A1.penetratedBy'],
])('until it is known by what it is counted there are no crimes: %s', (_, offence, told, needs) => {
  expect(counted(offence, told)).toMatchObject({ weighed: { answer: { is: 'open', needs: [needs] } }, crimes: [] });
});

test('a crime has the act, its offence, its offender and when police knew', () => {
  expect(counted('36 036/01', { ...chosen(['V1'], ['O3', 'O2']), afterReport: 2 }).crimes).toMatchObject([{ acts: [{ at: 'acts.A1' }], class: '36', code: '036/01', against: 'victim', offender: 'O3+gang', afterReport: 2 }]);
});

const theft = (id: string, change: Partial<Crime> = {}): Crime => {
  const [crime] = counted('49 049/10', act({ kind: 'offence', id })).crimes;
  if (crime === undefined) throw new Error('There is no crime');
  return { ...crime, ...change };
};

test.each<readonly [string, Partial<Crime>, Partial<Crime>, number]>([
  ['the same offence of the same two', {}, {}, 1],
  ['another class', {}, { class: '46' }, 2],
  ['another code', {}, { code: '049/12' }, 2],
  ['the same code against the state', {}, { against: 'state' }, 2],
  ['another unit', {}, { unit: 'V2' }, 2],
  ['another offender', {}, { offender: 'O2' }, 2],
  ['after police knew of the first', {}, { afterReport: 1 }, 2],
  ['both after they knew', { afterReport: 1 }, { afterReport: 1 }, 1],
  ['neither of a class yet', { class: null, code: null }, { class: null, code: null }, 2],
])('a sequence reported all at once: %s', (_, one, other, crimes) => {
  expect(finishedIncident([theft('A1', one), theft('A2', other)])).toHaveLength(crimes);
});

test('what is joined has the acts and the victims of all, each once', () => {
  const joined = finishedIncident([theft('A1', { victims: ['V1', 'V2'] }), theft('A2', { victims: ['V2', 'V3'] })]);
  expect(joined.map(({ acts, victims }) => [acts.map(({ id }) => id), victims])).toEqual([[['A1', 'A2'], ['V1', 'V2', 'V3']]]);
  const [twice] = [theft('A1')];
  expect(finishedIncident([twice, { ...twice, victims: ['V2'] }]).map(({ acts }) => acts.length)).toEqual([1]);
});

test.each<readonly [string, Partial<Crime>, Partial<Crime>, boolean]>([
  ['two of one offence, as for two accounts', { unit: 'item I1' }, { unit: 'item I2' }, true],
  ['another code of the class', {}, { code: '049/12' }, false],
  ['the code of another class', {}, { class: '46' }, false],
  ['rapes by two who penetrated', { class: '19C', code: '019/08', unit: 'V1 by O1' }, { class: '19C', code: '019/12', unit: 'V1 by O2' }, true],
  ['and by others whom the victim cannot tell apart', { class: '19C', code: '019/08', unit: 'V1 by O1' }, { class: '19J', code: '019/08', unit: 'V1 by others' }, true],
  ['a rape and an attempt by one', { class: '19C', code: '019/08', unit: 'V1 by O1' }, { class: '19C', code: '019/12', unit: 'V1 by O1' }, false],
  ['a rape by one and another offence by another', { class: '19C', code: '019/08', unit: 'V1 by O1' }, { unit: 'V1 by O2' }, false],
  ['and told the other way about', { unit: 'V1 by O2' }, { class: '19C', code: '019/08', unit: 'V1 by O1' }, false],
])('crimes that do not compete: %s', (_, one, other, apart) => {
  expect(areCountedApart(theft('A1', one), theft('A2', other))).toBe(apart);
});
