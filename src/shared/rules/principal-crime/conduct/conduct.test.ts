/** A conduct crime with what is reported beside it (pages 55-57): one incident whole, the smallest changes to it, what it asks, and the days the rule changed on. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Pair = NonNullable<FactsInput['pairs']>[number];

const pair = (relationship: Pair['relationship'], more: Partial<Pair> = {}): Pair => ({ victim: 'V1', offender: 'O1', relationship, ...more });

/** Messages on two days after an order was made, a push without injury, and the breached order. */
const incident = (change: { readonly relationship?: Pair['relationship']; readonly occasions?: number | null; readonly age?: number | null; readonly madeOn?: 'conviction' | 'acquittal' | null } = {}): FactsInput =>
  reported({
    victims: [{ id: 'V1', age: change.age === undefined ? 34 : change.age, capacity: [] }],
    offenders: [{ id: 'O1', age: 36 }],
    pairs: [pair(change.relationship ?? 'former-partner')],
    acts: [
      act({ id: 'C', kind: 'course-of-conduct', occasions: change.occasions === undefined ? 2 : change.occasions, features: [] }),
      act({ id: 'P', kind: 'assault', injury: 'passing-pain', intentSeriousHarm: false, strangled: false }),
      act({ id: 'B', kind: 'breach-of-order', to: [], order: 'restraining-order', madeOn: change.madeOn === undefined ? 'conviction' : change.madeOn, pointsToProve: 'made-out' }),
    ],
  });

const pagesOf = (facts: FactsInput): readonly string[] => [...new Set(decideFacts(facts).trace.flatMap(({ said }) => said.filter(({ finding }) => finding.says === 'holds').flatMap(({ cites }) => cites.map(({ page }) => page))))];

test.each<readonly [string, FactsInput, readonly string[], string]>([
  ['former partners over 16, an order on conviction: one stalking, the breach beside it, the push part of it', incident(), ['+8L 008/31', '8Q 195/12'], '55'],
  ['the order followed acquittal', incident({ madeOn: 'acquittal' }), ['+66 066/38', '8Q 195/12'], '89-90'],
  ['current partners: harassment', incident({ relationship: 'partner' }), ['+8L 008/31', '8L 195/94'], '50'],
  ['one occasion: no course, and the push is recorded', incident({ occasions: 1 }), ['+8L 008/31', '105A 105/01'], '52'],
  ['a party of 15: nothing is presumed', incident({ age: 15 }), ['+8L 008/31', '8L 195/94'], '55'],
  ['a party of 16: presumed', incident({ age: 16 }), ['+8L 008/31', '8Q 195/12'], '55'],
])('%s', (_, facts, crimes, page) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.needs).toEqual([]);
  expect(decided.refer).toEqual([]);
  expect(pagesOf(facts)).toContain(page);
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['what they are to each other', { ...incident(), pairs: [] }, ['pairs.V1-O1.relationship']],
  ['an age', incident({ age: null }), ['victims.V1.age']],
  ['how often', incident({ occasions: null }), ['acts.C.occasions']],
  ['on conviction or on acquittal', incident({ madeOn: null }), ['acts.B.madeOn']],
])('asked where it is not told, and nothing else: %s', (_, facts, needs) => {
  expect(decideFacts(facts).needs).toEqual(needs);
});

const stalkingAndDamage = (decideOn: string): FactsInput => ({
  ...reported({ pairs: [pair('stranger')], acts: [act({ id: 'S', kind: 'course-of-conduct', occasions: 3, features: ['fixated-or-obsessive'] }), act({ id: 'D', kind: 'offence', class: '58D', code: '149/00' })] }),
  decideOn,
});

test.each<readonly [string, readonly string[], number]>([
  ['2023-04-30', ['+8Q 195/12', '58D 149/00'], 0],
  ['2023-05-01', ['58D 149/00'], 1],
  ['2023-05-31', ['58D 149/00'], 1],
  ['2023-06-01', ['8Q 195/12'], 0],
])('stalking with damage on %s: %o; inside May 2023 it is referred', (day, crimes, referred) => {
  const decided = decideFacts(stalkingAndDamage(day));
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.refer).toHaveLength(referred);
});


test.each<readonly [string, readonly string[], number]>([
  ['2016-12-31', ['8Q 195/12'], 0],
  ['2017-01-01', ['58D 149/00'], 1],
  ['2018-03-31', ['58D 149/00'], 1],
  ['2018-04-01', ['+8Q 195/12', '58D 149/00'], 0],
])('stalking with damage on %s: %o', (day, crimes, referred) => {
  const decided = decideFacts(stalkingAndDamage(day));
  expect([crimesOf(decided), decided.refer.length]).toEqual([crimes, referred]);
});
