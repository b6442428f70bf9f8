/** A past decision against the rules of today: the same, different with the rules that flip it, or not replayable and why. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { FactsDocument, type FactsInput } from '../facts/document.ts';
import { rulebook } from '../rulebook.ts';
import { whatFactsSay } from '../what-facts-say.ts';
import { cameOutAsDecided } from './came-out.ts';
import { readKeptAnswer, type KeptAnswer } from './kept-answer.ts';
import { compare, replayDecision, type Replayed } from './replay-decision.ts';
import { rulesThatFlip } from './rules-that-flip.ts';

const day = '2026-05-04' as LocalDate;
const assault = (change: object = {}): FactsInput => reported({ acts: [act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], ...change })] });
const say = (facts: FactsInput) => whatFactsSay(FactsDocument.parse(facts), catalogue, day);
/** As the store gives it back. */
const kept = (facts: FactsInput): KeptAnswer => readKeptAnswer(JSON.parse(JSON.stringify(say(facts)))) as KeptAnswer;

const pushed = assault();
const bruised = assault({ injury: 'actual' });
const untrue = assault({ contraryEvidence: true });

const recorded = (...classes: readonly string[]) => cameOutAsDecided(classes, [{ answer: 'record', code: null }]);
const noCrime = cameOutAsDecided([], [{ answer: 'no-crime', code: null }]);

/** An answer of then that left everything to a person, and settled nothing. */
const referring: KeptAnswer = { ...kept(pushed), crimes: [], refer: [{ decisive: true, about: 'acts.A1', because: 'The text is in doubt.', cites: [] }] };

test.each<readonly [string, ReturnType<typeof recorded>, KeptAnswer | null, FactsInput, Replayed['is']]>([
  ['the rules find what they found, and it was recorded', recorded('105A'), kept(pushed), pushed, 'same'],
  ['they found and find no crime, and none was recorded', noCrime, kept(untrue), untrue, 'same'],
  ['whoever departed from the rules then departs from the same rules now', recorded('8N'), kept(pushed), pushed, 'same'],
  ['the rules come to what was decided against them', recorded('8N'), kept(pushed), bruised, 'same'],
  ['a person settled what the rules now settle in the same way', recorded('105A'), referring, pushed, 'same'],
  ['nothing was kept of then, and the decision is what the rules find', recorded('105A'), null, pushed, 'same'],
  ['another class', recorded('105A'), kept(pushed), bruised, 'different'],
  ['one crime more than is found', recorded('105A', '105A'), null, pushed, 'different'],
  ['a crime where none is found any longer', recorded('105A'), kept(pushed), untrue, 'different'],
  ['no crime where one is found', noCrime, kept(untrue), pushed, 'different'],
  ['a person settled otherwise what the rules settle now', recorded('8N'), referring, pushed, 'different'],
  ['a fact is asked for that was not told', recorded('105A'), kept(pushed), assault({ injury: null }), 'not-replayable'],
])('%s', (_, was, then, now, expected) => {
  expect(compare(was, then, say(now)).is).toBe(expected);
});

test('what is left to a person now and was settled then comes out differently; where nothing was settled it cannot be said', () => {
  const now = { ...say(pushed), ...referring } as ReturnType<typeof say>;
  expect(compare(recorded('105A'), kept(pushed), now)).toMatchObject({ is: 'different', now: { crimes: [], refer: [{ about: 'acts.A1' }] } });
  expect(compare(recorded('105A'), referring, now)).toEqual({ is: 'same' });
  expect(compare(recorded('105A'), null, now)).toMatchObject({ is: 'not-replayable', because: 'left-to-a-person' });
});

test('what is settled beside it, as a delay or a place, makes no difference', () => {
  const now = { ...say(pushed), refer: [{ decisive: false, about: 'acts.A1', because: 'A delay needs a rationale.', cites: [] }] };
  expect(compare(recorded('105A'), kept(pushed), now)).toEqual({ is: 'same' });
});

test('what is kept instead of a crime makes a difference too', () => {
  const now = say(untrue);
  const then: KeptAnswer = { ...kept(untrue), otherRecords: { 'crime-related-incident': 1 } };
  expect(Object.keys(now.otherRecords)).toEqual(['nsir-incident']);
  expect(compare(cameOutAsDecided([], [{ answer: 'crime-related-incident', code: 'c' }]), then, now)).toMatchObject({ is: 'different', was: { otherRecords: { 'crime-related-incident': 1 } } });
});

test('the rule that flips it comes first, with its sentence and page; what follows from it is marked', () => {
  const outcome = compare(recorded('105A'), kept(pushed), say(bruised));
  if (outcome.is !== 'different') throw new Error('It comes out the same');
  const own = outcome.rules.filter(({ follows }) => !follows);
  expect(own.every(({ stage, about }) => stage === 'classification' && about === 'acts.A1')).toBe(true);
  expect(outcome.rules.slice(own.length).every(({ follows }) => follows)).toBe(true);
  for (const { rule, says, cites } of outcome.rules) {
    const inBook = rulebook.find(({ id }) => id === rule);
    expect([says, cites]).toEqual([inBook?.sentence, inBook?.cites]);
  }
  expect(own.some(({ then, now }) => then === null && now !== null)).toBe(true);
});

test('a rule that is in one trace only, or finds otherwise, flips; one that words its reason anew does not', () => {
  const { trace } = kept(pushed);
  const changed = (change: (said: (typeof trace)[number]['said']) => (typeof trace)[number]['said']) => trace.map((each) => (each.stage === 'classification' ? { ...each, said: change(each.said) } : each));
  const names = (then: typeof trace) => rulesThatFlip(then, trace).map(({ rule }) => rule);
  const all = trace.find(({ stage }) => stage === 'classification')?.said ?? [];
  expect(all.length).toBeGreaterThan(0);
  expect(names(trace)).toEqual([]);
  expect(names(changed(() => []))).toEqual(all.map(({ rule }) => rule));
  expect(names(changed((said) => said.map((each) => ({ ...each, finding: { ...each.finding, because: 'Worded anew.' } as typeof each.finding }))))).toEqual([]);
  expect(names(changed((said) => said.map((each) => ({ ...each, finding: { says: 'refers', because: 'In doubt.' } as const }))))).toEqual(all.map(({ rule }) => rule));
  const gone = { rule: 'a-rule-of-old', cites: all[0]?.cites ?? [], finding: { says: 'holds', outcome: null, because: 'It held.' } as const };
  expect(rulesThatFlip(changed((said) => [...said, gone]), trace)).toMatchObject([{ rule: 'a-rule-of-old', says: 'It held.', then: 'It held.', now: null, follows: false }]);
});

test('facts that no longer read are named by their path; what was found in another shape is not held against anything', () => {
  const past = { day, was: recorded('105A') };
  expect(replayDecision({ ...past, facts: { ...pushed, stray: 1 }, found: null }, catalogue)).toEqual({ is: 'not-replayable', because: 'unreadable', why: 'Its facts no longer read: stray: There is no fact stray.' });
  expect(replayDecision({ ...past, facts: 'none', found: null }, catalogue)).toMatchObject({ because: 'unreadable' });
  expect(replayDecision({ ...past, facts: JSON.parse(JSON.stringify(FactsDocument.parse(pushed))), found: { crimes: 'many' } }, catalogue)).toEqual({ is: 'same' });
});
