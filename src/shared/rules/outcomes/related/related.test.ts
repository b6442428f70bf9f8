/** What is part of a crime and alone can be charged, outcome by outcome and fact by fact (pages 18 and 58). */
import { expect, test } from 'vitest';
import { offence, whole, type OutcomeInput } from '../../../../../tests/support/outcomes.ts';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';
import { outcomeTypes, type OutcomeType } from '../../facts/outcome.ts';

type PutForward = readonly [of: string, type: OutcomeType, change?: Partial<OutcomeInput>];

const hurt = act({ id: 'H', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });
const damaged = offence('58D', '149/00', { id: 'D' });
const outcomes = (those: readonly PutForward[]): NonNullable<FactsInput['outcomes']> => those.map(([id, type, change]) => ({ of: id, type, ...whole[type], ...change }));
const answered = (those: readonly PutForward[], acts: NonNullable<FactsInput['acts']> = [hurt, damaged], age = 30) => answerOf(decideFacts(reported({ offenders: [{ id: 'O1', age }], acts, outcomes: outcomes(those) })));
const isBeside = (those: readonly PutForward[], ...more: readonly [(NonNullable<FactsInput['acts']>)?]): boolean => answered(those, ...more).crimes.some((crime) => crime.class === '58D' && crime.additional);
const unproved: Partial<OutcomeInput> = { evidence: 'insufficient' };

const onEvidence: readonly OutcomeType[] = ['1', '2', '3', '6'];

test.each(outcomeTypes)('outcome %s of the damage: whether it shows that it can be charged', (type) => {
  expect(isBeside([['H', '15'], ['D', type]])).toBe(onEvidence.includes(type));
});

test.each(outcomeTypes.filter((type) => whole[type].evidence === undefined))('outcome %s of the assault, and no evidence told: whether it shows that it can be charged', (type) => {
  expect(isBeside([['H', type], ['D', '1']])).toBe(!onEvidence.includes(type));
});

test.each<readonly [string, readonly PutForward[], boolean]>([
  ['one of several outcomes of the assault is a charge', [['H', '20'], ['H', '1'], ['D', '1']], false],
  ['a charge of the assault is put forward without the evidence', [['H', '1', unproved], ['D', '1']], true],
  ['one outcome says that the evidence on the assault is sufficient', [['H', '15'], ['H', '5'], ['D', '1']], false],
  ['the evidence only shows who did the assault', [['H', '13'], ['D', '1']], true],
  ['one of several outcomes of the damage is a charge', [['H', '15'], ['D', '20'], ['D', '1']], true],
])('%s', (_, those, beside) => {
  expect(isBeside(those)).toBe(beside);
});

const isPrincipalRule = ({ rule }: { readonly rule: string }): boolean => rule === 'principal-crime-when-only-a-related-crime-is-charged';

test.each<readonly [OutcomeType, 'holds' | 'refers' | undefined]>([
  ['1', 'holds'],
  ['1A', 'holds'],
  ['2', 'holds'],
  ['2A', 'holds'],
  ['3', 'refers'],
  ['3A', 'refers'],
  ['4', 'holds'],
  ['6', 'refers'],
  ['8', undefined],
  ['15', undefined],
])('outcome %s of a principal crime that cannot be charged: the rules bar it, or differ, or leave it (T1)', (type, says) => {
  const { outcome, findings } = answered([['H', type, unproved], ['D', '1']], undefined, type.startsWith('2') ? 15 : 30);
  expect(findings.find(isPrincipalRule)?.says).toBe(says);
  if (says === 'holds') expect(outcome).toMatchObject([{ may: false }, { may: true }]);
});

test('a principal crime without a related one beside it may be charged', () => {
  expect(answered([['H', '1'], ['D', '15']]).outcome).toMatchObject([{ may: true }, { may: false }]);
});

const series = [{ ...hurt, on: '2026-05-01' }, { ...hurt, id: 'H2', on: '2026-05-02' }, { ...damaged, on: '2026-05-02' }] as const;

test.each(['H', 'H2'])('of a series of assaults with damage in one of them: what is told of %s is told of the one crime', (of) => {
  const { crimes, outcome } = answered([[of, '1A', unproved], ['D', '1']], [...series]);
  expect(crimes.map(({ count, additional }) => [count, additional])).toEqual([[1, false], [1, true]]);
  expect(outcome).toMatchObject([{ of, may: false }, { of: 'D', may: true }]);
  expect(isBeside([[of, '1'], ['D', '1']], [...series])).toBe(false);
});
