/** Which rules say otherwise than they did, which of them only follow from another, and in which order they are shown. */
import { expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Finding } from '../rule.ts';
import { rulesThatFlip, type Flip } from './rules-that-flip.ts';

type Trace = Answer['trace'];

const cites = [{ source: 'crr', edition: '2026/27', page: '12' }] as unknown as Flip['cites'];
const holds = (outcome: unknown = true, because = 'It held.'): Finding<unknown> => ({ says: 'holds', outcome, because });
/** As an outcome that is undefined is kept. */
const without = { says: 'holds', because: 'It held.' } as Finding<unknown>;
const refers: Finding<unknown> = { says: 'refers', because: 'In doubt.' };
const needs = (...facts: readonly string[]): Finding<unknown> => ({ says: 'needs', needs: facts });
const silent: Finding<unknown> = { says: 'silent' };

/** What one rule of no book said: `stage about rule`. */
const heard = (name: string, finding: Finding<unknown>): Trace[number] => {
  const [stage = '', about = '', rule = ''] = name.split(' ');
  return { stage, about: about.replaceAll('_', ' '), said: [{ rule, cites, finding }] };
};
const shown = (flips: readonly Flip[]) => flips.map(({ stage, rule, follows }) => `${stage} ${rule}${follows ? ', follows' : ''}`);

const one = 'recording acts.A1 r';

test.each<readonly [string, Finding<unknown> | null, Finding<unknown> | null, readonly (readonly [string | null, string | null])[]]>([
  ['it says the same', holds(), holds(), []],
  ['worded anew', holds(), holds(true, 'Worded anew.'), []],
  ['another outcome', holds(true, 'Yes.'), holds(false, 'No.'), [['Yes.', 'No.']]],
  ['no outcome kept, and none', without, holds(null), []],
  ['no outcome kept, and one', without, holds(true), [['It held.', 'It held.']]],
  ['it refers as before', refers, refers, []],
  ['it held, and refers', holds(), refers, [['It held.', 'In doubt.']]],
  ['it asked, and refers', needs('acts.A1.injury', 'acts.A1.features'), refers, [['Asks for acts.A1.injury, acts.A1.features', 'In doubt.']]],
  ['it held, and asks', holds(), needs('acts.A1.injury'), [['It held.', 'Asks for acts.A1.injury']]],
  ['it only asks for something else', needs('acts.A1.injury'), needs('acts.A1.features'), []],
  ['it only asks', null, needs('acts.A1.injury'), []],
  ['it asked only', needs('acts.A1.injury'), null, []],
  ['it held, and is silent', holds(), silent, [['It held.', null]]],
  ['it is new', null, holds(), [[null, 'It held.']]],
  ['it is gone', holds(), null, [['It held.', null]]],
])('a rule flips where one of the two traces has it say something and they differ: %s', (_, then, now, expected) => {
  const flips = rulesThatFlip(then === null ? [] : [heard(one, then)], now === null ? [] : [heard(one, now)]);
  expect(flips.map((flip) => [flip.then, flip.now])).toEqual(expected);
});

test('a rule of no book is said by what it finds, or found; one that is silent by its name', () => {
  const says = (then: Finding<unknown>, now: Finding<unknown>) => rulesThatFlip([heard(one, then)], [heard(one, now)]).map((flip) => flip.says);
  expect([says(holds(), refers), says(holds(), silent)]).toEqual([['In doubt.'], ['r']]);
  expect(rulesThatFlip([heard(one, holds())], [])).toMatchObject([{ rule: 'r', says: 'It held.', stage: 'recording', about: 'acts.A1', cites }]);
});

test('the same rule about another act, or in another stage, is another', () => {
  expect(shown(rulesThatFlip([heard('recording acts.A1 r', holds())], [heard('recording acts.A2 r', holds()), heard('instead acts.A1 r', holds())]))).toEqual(['recording r', 'recording r', 'instead r, follows']);
});

test('without a trace of then all that speaks now is shown, in the order of the stages', () => {
  const stages = ['classification', 'recording', 'instead', 'counting', 'cancelling', 'additional', 'principal-crime', 'related', 'reporting'];
  const now = stages.map((stage, at) => heard(`${stage} acts.A${at} r`, holds()));
  expect(shown(rulesThatFlip(null, now.toReversed()))).toEqual(stages.map((stage) => `${stage} r`));
  expect(shown(rulesThatFlip(null, [heard('recording acts.A1 asks', needs('acts.A1.injury'))]))).toEqual([]);
});

test('what is asked after the crimes are known is shown only where nothing else flips', () => {
  const time = heard('time acts.A1 clock', holds());
  expect(shown(rulesThatFlip([], [time]))).toEqual(['time clock']);
  expect(shown(rulesThatFlip([], [time, heard('recording acts.A2 r', holds())]))).toEqual(['recording r']);
  expect(shown(rulesThatFlip([], [time, heard('flags acts.A1 f', holds())]))).toEqual(['time clock', 'flags f']);
});

test.each<readonly [string, string, string, boolean]>([
  ['an earlier stage of the same act', 'classification acts.A1 a', 'recording acts.A1 b', true],
  ['the same stage of the same act', 'recording acts.A1 a', 'recording acts.A1 b', false],
  ['an earlier stage of another act', 'classification acts.A2 a', 'recording acts.A1 b', false],
  ['a stage of an act, of crimes weighed together', 'classification acts.A2 a', 'principal-crime 049/10_of_acts.A1_and_8N_of_acts.A2 b', true],
  ['a removal, of crimes weighed together', 'cancelling removals.A2 a', 'additional 049/10_of_acts.A1 b', true],
  ['the report, of crimes weighed together', 'recording report a', 'additional 049/10_of_acts.A1 b', true],
  ['the report, of an act', 'recording report a', 'counting acts.A1 b', false],
  ['crimes weighed together, of others', 'additional 049/10_of_acts.A1 a', 'principal-crime 049/10_of_acts.A1_and_8N_of_acts.A2 b', false],
  ['the same crimes', 'additional 049/10_of_acts.A1 a', 'reporting 049/10_of_acts.A1 b', true],
  ['what only has the name of an act in it', 'classification acts.A1_and_acts.A2 a', 'additional 049/10_of_acts.A1 b', false],
  ['or ends in it', 'classification of_acts.A1 a', 'additional 049/10_of_acts.A1 b', false],
])('a rule may only follow from %s: %s, %s', (_, earlier, later, follows) => {
  const flips = rulesThatFlip([], [heard(later, holds()), heard(earlier, holds())]);
  expect(Object.fromEntries(flips.map((flip) => [flip.rule, flip.follows]))).toEqual({ a: false, b: follows });
});

test('first what stands on its own, and of that what holds now before what held then; after it what may follow', () => {
  const then = [heard('classification acts.A1 gone', holds()), heard('recording acts.A1 stopped', holds()), heard('classification acts.A2 turned', holds())];
  const now = [heard('recording acts.A1 begun', holds()), heard('classification acts.A2 turned', holds(false)), heard('classification acts.A1 come', holds())];
  expect(shown(rulesThatFlip(then, now))).toEqual(['classification turned', 'classification come', 'classification gone', 'recording begun, follows', 'recording stopped, follows']);
});
