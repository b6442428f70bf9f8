/** What is told of a ruling is held against those on file: each fact beside the smallest change that makes it nobody's word but a ruling's. */
import { expect, test } from 'vitest';
import { act, reported } from '../../../tests/support/facts.ts';
import { decision, noCrime } from '../../../tests/support/invented.ts';
import { agreedOn, blackmail, called, formerPartners, over, stalking } from '../../../tests/support/rulings.ts';
import { Decision, type DecisionInput } from '../domain/decision.ts';
import { FactsDocument, type FactsInput } from '../rules/facts/document.ts';
import type { Binding } from './ruling.ts';
import { toldWithoutRuling } from './told-without-ruling.ts';

const harassmentOnly = called('R-1', { kind: 'harassment-only', incident: 'i' });
const agreed = called('R-2', agreedOn('i'));
const precedent = called('R-3', over(stalking, blackmail));

const saying = (registrarSaysHarassmentOnly: boolean): FactsInput => formerPartners({ pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner', registrarSaysHarassmentOnly }] });
const both = ['rationale', 'decision-makers-or-registrars-of-both-forces'] as const;
const placed = (change: object): FactsInput => reported({ acts: [act({ kind: 'offence', class: '49', code: '049/10' }), act({ id: 'A2', kind: 'offence', class: '49', code: '049/10', circumstances: ['place-in-question'], setting: ['another-place-agreed'], agreedForce: 'B', agreement: [...both], ...change })] });

const problemsOf = (facts: FactsInput | null, rulings: readonly Binding[], about: DecisionInput['about'] = decision([noCrime()]).about) =>
  toldWithoutRuling(Decision.parse(decision([noCrime()], { about, facts: facts === null ? null : { names: {}, document: FactsDocument.parse(facts) } })), rulings);

const pair = 'facts.document.pairs.0.registrarSaysHarassmentOnly';
const setting = 'facts.document.acts.1.setting';

test.each<readonly [string, FactsInput | null, readonly Binding[], readonly string[]]>([
  ['no facts', null, [], []],
  ['that the registrar says so, and none did', saying(true), [], [pair]],
  ['that the registrar does not', saying(false), [], []],
  ['nothing of the registrar', formerPartners(), [], []],
  ['that the registrar says so, and it is on file', saying(true), [harassmentOnly], []],
  ['that the registrar says so, and another kind is on file', saying(true), [agreed, precedent], [pair]],
  ['that both forces agreed, and nobody signed it', placed({}), [], [setting]],
  ['that there is another place, which alone settles who records a rape', placed({ agreement: ['rationale'] }), [], [setting]],
  ['an agreement to no other place', placed({ setting: [] }), [], []],
  ['an agreement where no place is told', placed({ setting: undefined }), [], []],
  ['that both forces agreed, and it is on file', placed({}), [agreed], []],
  ['that both forces agreed, and another kind is on file', placed({}), [harassmentOnly, precedent], [setting]],
  ['both', { ...placed({}), ...saying(true), acts: placed({}).acts }, [], [pair, setting]],
])('%s', (_, facts, rulings, expected) => {
  expect(problemsOf(facts, rulings).map(({ path }) => path)).toEqual(expected);
});

test('it says what to do, and names the page', () => {
  expect(problemsOf(saying(true), [])).toMatchObject([{ message: expect.stringMatching(/Ask the registrar .* park .* registrar’s ruling/) as string, cite: 'Crime Recording Rules 2026/27, page 55' }]);
  expect(problemsOf(placed({}), [])).toMatchObject([{ message: expect.stringMatching(/Ask a designated decision maker or the registrar .* park .* another force’s acceptance/) as string, cite: 'Crime Recording Rules 2026/27, page 15' }]);
});

test('whole incidents are held against no facts', () => {
  expect(problemsOf(saying(true), [], { kind: 'test', why: 'A training call' })).toEqual([]);
});
