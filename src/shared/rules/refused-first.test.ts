/** A refusal stands whatever is still unknown beside it, where the rule that refuses is certainly in force. */
import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { crr } from './cite.ts';
import { refusedFirst } from './refused-first.ts';
import { silent, when, type Finding, type Rule } from './rule.ts';
import { unknown } from './truth.ts';
import { weigh } from './weigh.ts';

const day = '2026-05-01' as LocalDate;
type Test = Rule<null, boolean>;
const rule = (id: string, finding: Finding<boolean>, more: Partial<Test> = {}): Test => ({ id, sentence: `The rule ${id}.`, cites: [crr(id)], apply: () => finding, ...more });
const allows = rule('1', when(true, true, 'It may.'));
const refuses = (id: string, more: Partial<Test> = {}): Test => rule(id, when(true, false, `${id} forbids it.`), more);
const asks = rule('4', when(unknown('fact'), false, 'Never.'));

const answer = (...rules: readonly Test[]) => refusedFirst(rules, weigh(rules, null, day), day).answer;

test.each<readonly [string, readonly Test[], object]>([
  ['nothing refuses', [allows], { is: 'settled', outcome: true, by: ['1'] }],
  ['nothing refuses, and a fact is missing', [allows, asks], { is: 'open', needs: ['fact'] }],
  ['nothing is said', [rule('5', silent)], { is: 'silent' }],
  ['one refuses beside what allows', [allows, refuses('2')], { is: 'settled', outcome: false, because: '2 forbids it.', by: ['2'], cites: [crr('2')] }],
  ['one refuses, and a fact is missing', [refuses('2'), asks], { is: 'settled', outcome: false, because: '2 forbids it.', by: ['2'] }],
  ['two refuse', [refuses('3'), refuses('2'), allows], { is: 'settled', outcome: false, because: '2 forbids it. 3 forbids it.', by: ['2', '3'], cites: [crr('2'), crr('3')] }],
  ['one that may be in force alone refuses', [allows, refuses('2', { from: '2026-05' })], { is: 'referred' }],
  ['one that may be in force refuses beside one that is', [allows, refuses('2', { from: '2026-05' }), refuses('3')], { is: 'settled', outcome: false, by: ['3'] }],
  ['one that is not in force yet refuses', [allows, refuses('2', { from: '2026-05-02' })], { is: 'settled', outcome: true }],
])('%s', (_, rules, expected) => {
  expect(answer(...rules)).toMatchObject(expected);
});

test('what was said is kept', () => {
  const rules = [allows, refuses('2')];
  expect(refusedFirst(rules, weigh(rules, null, day), day).said.map(({ rule: id }) => id)).toEqual(['1', '2']);
});
