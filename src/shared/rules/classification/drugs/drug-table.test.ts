/** The table of page 93, drug by drug and deed by deed, with what only the offence list has: temporary classes, GHB, GBL and psychoactive substances. */
import { expect, test } from 'vitest';
import { against, classifiedAs } from '../../../../../tests/support/classified.ts';
import { act } from '../../../../../tests/support/facts.ts';
import { drugs } from '../../facts/acts/drugs.ts';
import type { Deed, Drug } from './drug-table.ts';

const found = (drug: Drug, deed: Deed, on: string | null = null) =>
  act({ kind: 'drugs', to: [], drug, deed, on, identifiedBy: 'laboratory', premisesUse: 'supply', steroids: ['counterfeit'], inCustody: true, pointsToProve: 'made-out' });

const columns = [
  ['production', '92A'],
  ['supply', '92A'],
  ['possession', '92D'],
  ['intent-to-supply', '92A'],
  ['permitting-premises', '92C'],
  ['had-on-a-ship', '92A'],
  ['carried-on-a-ship', '92A'],
  ['import', '92A'],
  ['export', '92A'],
] as const;

const classA = ['077/53', '077/56', '092/03', '092/06'];
const classB = ['077/54', '077/57', '092/04', '092/07'];
const classC = ['077/55', '077/58', '092/05', '092/08'];
const classBOther = ['092/25', '092/45', '092/65', '092/85', '093/25', ...classB];

/** Before the day, where the row of the drug was another. */
const table: readonly (readonly [drug: Drug, codes: readonly (string | null)[], on: string | null])[] = [
  ['cocaine', ['092/10', '092/30', '092/50', '092/70', '093/10', ...classA], null],
  ['heroin', ['092/11', '092/31', '092/51', '092/71', '093/11', ...classA], null],
  ['lsd', ['092/12', '092/32', '092/52', '092/72', '093/12', ...classA], null],
  ['mdma', ['092/13', '092/33', '092/53', '092/73', '093/13', ...classA], null],
  ['crack', ['092/14', '092/34', '092/54', '092/74', '093/14', ...classA], null],
  ['methadone', ['092/15', '092/35', '092/55', '092/75', '093/15', ...classA], null],
  ['other-class-a', ['092/19', '092/39', '092/59', '092/79', '093/19', ...classA], null],
  ['crystal-meth', ['093/55', '093/61', '093/67', '093/73', '093/79', ...classA], null],
  ['amphetamine', ['092/20', '092/40', '092/60', '092/80', '093/20', ...classB], null],
  ['other-class-b', classBOther, null],
  ['cannabis', ['092/21', '092/41', '092/61', '092/81', '093/21', ...classB], null],
  ['synthetic-cannabinoid', ['092/22', '092/42', '092/62', '092/82', '093/22', ...classB], null],
  ['ketamine', ['093/60', '093/66', '093/72', '093/78', '093/84', ...classB], null],
  ['mephedrone', ['092/23', '092/43', '092/63', '092/83', '093/23', ...classB], null],
  ['anabolic-steroids', ['092/27', '092/47', '092/67', '092/87', '093/27', ...classC], null],
  ['piperazines', ['093/57', '093/64', '093/70', '093/76', '093/82', ...classC], null],
  ['other-class-c', ['092/28', '092/48', '092/68', '092/88', '093/28', ...classC], null],
  ['khat', ['093/62', '093/68', '093/74', '093/80', '093/90', '077/66', '077/58', '092/17', '092/18'], null],
  ['nitrous-oxide', ['093/93', '093/94', '093/91', '093/92', '093/95', ...classC], null],
  ['unspecified', ['092/29', '092/49', '092/69', '092/89', '093/29', '077/59', '077/60', '092/01', '092/02'], null],
  ['temporary-class', ['093/85', '093/86', null, '093/88', '093/87', '077/65', '077/60', '092/37', '092/38'], null],
  ['ghb', ['093/59', '093/65', '093/71', '093/77', '093/83', ...classC], '2022-04-11'],
  ['ghb', classBOther, '2022-04-12'],
  ['ghb', classBOther, null],
  ['gbl', ['093/58', '093/63', '093/69', '093/75', '093/81', ...classC], '2022-04-11'],
  ['gbl', classBOther, '2022-04-12'],
  ['gbl', classBOther, null],
];

const classOf = (drug: Drug, deed: Deed, classCode: string): string => (drug === 'cannabis' && deed === 'possession' ? '92E' : classCode);

test.each(table)('%s: %o %s', (drug, codes, on) => {
  const expected = columns.map(([deed, classCode], at) => (codes[at] === null ? [deed, 'nsir-incident', 'no offence'] : [deed, `${classOf(drug, deed, classCode)} ${codes[at] ?? ''}`, 'state']));
  expect(columns.map(([deed]) => [deed, classifiedAs(found(drug, deed, on)), against(found(drug, deed, on))])).toEqual(expected);
});

test('no drug is left out', () => expect(drugs.filter((drug) => !table.some(([each]) => each === drug))).toEqual(['psychoactive-substance']));

test.each<readonly [Deed, string, string]>([
  ['production', '92C 093/41', 'state'],
  ['supply', '92C 093/42', 'state'],
  ['possession', '92C 093/47', 'state'],
  ['intent-to-supply', '92C 093/44', 'state'],
  ['permitting-premises', 'nsir-incident', 'no offence'],
  ['had-on-a-ship', 'nsir-incident', 'no offence'],
  ['carried-on-a-ship', 'nsir-incident', 'no offence'],
  ['import', '92C 093/45', 'state'],
  ['export', '92C 093/46', 'state'],
])('a psychoactive substance, %s: %s', (deed, expected, whom) => {
  const one = found('psychoactive-substance', deed);
  expect([classifiedAs(one), against(one)]).toEqual([expected, whom]);
});

test.each(columns.map(([deed]) => deed))('nitrous oxide the day before it was a drug of class C, %s, is referred', (deed) => {
  expect(classifiedAs(found('nitrous-oxide', deed, '2023-11-07'))).toMatch(/^refer: Nitrous oxide was not a controlled drug yet/);
});
