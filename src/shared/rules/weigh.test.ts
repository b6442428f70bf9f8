/** Silence, need, agreement, exception, disagreement and doubtful dates; and that the order of the rules never matters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { crr } from './cite.ts';
import { refer, silent, when, type Rule } from './rule.ts';
import { unknown } from './truth.ts';
import { weigh } from './weigh.ts';

const day = '2026-05-01' as LocalDate;
type Test = Rule<null, string>;
const rule = (id: string, finding: ReturnType<Test['apply']>, more: Partial<Test> = {}): Test => ({ id, sentence: `The rule ${id}.`, cites: [crr('1')], apply: () => finding, ...more });
const holds = (id: string, outcome: string, more: Partial<Test> = {}): Test => rule(id, when(true, outcome, `${id} says ${outcome}.`), more);
const needs = (id: string, more: Partial<Test> = {}): Test => rule(id, when(unknown(`fact-of-${id}`), 'x', 'y'), more);

const answer = (...rules: readonly Test[]) => weigh(rules, null, day).answer;

test('nothing said is silence', () => {
  expect(answer(rule('a', silent))).toEqual({ is: 'silent' });
  expect(answer()).toEqual({ is: 'silent' });
});

test('one rule that holds settles it; two that agree settle it together', () => {
  expect(answer(holds('a', 'one'), rule('b', silent))).toMatchObject({ is: 'settled', outcome: 'one', by: ['a'] });
  expect(answer(holds('b', 'one'), holds('a', 'one'))).toMatchObject({ is: 'settled', by: ['a', 'b'], cites: [crr('1'), crr('1')] });
});

test('an exception that holds displaces the rule it names; one that needs facts keeps the answer open', () => {
  expect(answer(holds('general', 'one'), holds('particular', 'two', { overrides: ['general'] }))).toMatchObject({ is: 'settled', outcome: 'two', by: ['particular'] });
  expect(answer(holds('general', 'one'), needs('particular', { overrides: ['general'] }))).toEqual({ is: 'open', needs: ['fact-of-particular'] });
});

test('what an exception waits for is asked before what the rule waits for that it names', () => {
  expect(answer(needs('general'), needs('particular', { overrides: ['general'] }))).toEqual({ is: 'open', needs: ['fact-of-particular'] });
  expect(answer(needs('general'), rule('particular', silent, { overrides: ['general'] }))).toEqual({ is: 'open', needs: ['fact-of-general'] });
  expect(answer(needs('general'), needs('particular'))).toEqual({ is: 'open', needs: ['fact-of-general', 'fact-of-particular'] });
});

test('what a displaced rule needs is not asked', () => {
  expect(answer(needs('general'), holds('particular', 'two', { overrides: ['general'] }))).toMatchObject({ is: 'settled', outcome: 'two' });
});

test('rules that disagree are referred with the citations of both', () => {
  expect(answer(holds('a', 'one'), holds('b', 'two', { cites: [crr('2')] }))).toEqual({ is: 'referred', because: 'The rules disagree. a says one. But: b says two.', cites: [crr('1'), crr('2')] });
});

test('a rule that leaves it to a person is referred, unless an exception takes it', () => {
  const left = rule('a', refer(true, 'It is for the registrar.'));
  expect(answer(left, holds('b', 'one'))).toMatchObject({ is: 'referred', because: 'It is for the registrar.' });
  expect(answer(left, holds('b', 'one', { overrides: ['a'] }))).toMatchObject({ is: 'settled' });
  expect(answer(holds('a', 'one'), rule('b', refer(true, 'It is for the registrar.'), { cites: [crr('2')] }))).toEqual({ is: 'referred', because: 'It is for the registrar.', cites: [crr('2')] });
});

test('an exception that leaves it to a person displaces the rule it names', () => {
  expect(answer(needs('general'), rule('particular', refer(true, 'It is for the registrar.'), { overrides: ['general'] }))).toMatchObject({ is: 'referred' });
});

test('a rule not in force says nothing; one that may be in force is referred only where it matters', () => {
  expect(answer(holds('a', 'one'), holds('b', 'two', { until: '2026-05-01' }))).toMatchObject({ is: 'settled', outcome: 'one' });
  expect(answer(holds('a', 'one'), holds('b', 'two', { from: '2026-05' }))).toMatchObject({ is: 'referred', because: expect.stringContaining('2026-05-01 may lie on either side') as string });
  expect(answer(holds('a', 'one'), rule('b', silent, { from: '2026-05' }))).toMatchObject({ is: 'settled', outcome: 'one' });
});

test('one that may be in force and says what another says matters to nobody, and is not what the answer rests on', () => {
  expect(answer(holds('a', 'one', { from: '2026-05', cites: [crr('2')] }), holds('b', 'one'))).toEqual({ is: 'settled', outcome: 'one', because: 'b says one.', by: ['b'], cites: [crr('1')] });
});

test('what is in doubt is said with the sentence and the pages of each that is, and with its day', () => {
  const doubtful = (id: string, outcome: string, page: string, more: Partial<Test> = {}) => holds(id, outcome, { from: '2026-05', cites: [crr(page)], ...more });
  expect(answer(doubtful('b', 'two', '2'), doubtful('c', 'two', '3'), holds('a', 'one'))).toEqual({
    is: 'referred',
    because: 'The day on which this changed is not known, and 2026-05-01 may lie on either side: “The rule b.” and “The rule c.”',
    cites: [crr('2'), crr('3')],
  });
  const inLaw = weigh([holds('a', 'one'), doubtful('b', 'two', '2'), doubtful('c', 'two', '3', { law: true, from: '2020' })], null, day, '2020-03-01' as LocalDate);
  expect(inLaw.answer).toMatchObject({ because: expect.stringContaining('2026-05-01 and 2020-03-01 may lie') as string });
});

test('a rule of law is in force by the day of the act, and every other by the day that governs', () => {
  const onDayOf = (actDay: string, more: Partial<Test>) => weigh([holds('a', 'one', more)], null, day, actDay as LocalDate).answer.is;
  expect(onDayOf('2019-12-31', { law: true, until: '2020-01-01' })).toBe('settled');
  expect(onDayOf('2020-01-01', { law: true, until: '2020-01-01' })).toBe('silent');
  expect(onDayOf('2019-12-31', { until: '2020-01-01' })).toBe('silent');
});

const anyRule = fc.tuple(fc.constantFrom('holds-one', 'holds-two', 'needs', 'refers', 'silent'), fc.subarray(['r0', 'r1', 'r2', 'r3']), fc.constantFrom(undefined, '2026-05', '2027')).map(([kind, overrides, from]) => (id: string): Test => {
  const more = { overrides: overrides.filter((other) => other !== id), ...(from === undefined ? {} : { from }) };
  if (kind === 'needs') return needs(id, more);
  if (kind === 'refers') return rule(id, refer(true, `${id} refers.`), more);
  return kind === 'silent' ? rule(id, silent, more) : holds(id, kind.slice(6), more);
});

test('the order of the rules never matters', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 1, maxLength: 4 }).chain((make) => { const rules = make.map((each, at) => each(`r${at}`)); return fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })); }), ([rules, shuffled]) => {
      expect(weigh(shuffled, null, day)).toEqual(weigh(rules, null, day));
    }),
  );
});
