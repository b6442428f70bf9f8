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
      act({ id: 'P', kind: 'assault', injury: 'passing-pain', intentSeriousHarm: false, features: [] }),
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
  ['2023-05-01', ['+8Q 195/12', '58D 149/00'], 1],
  ['2023-05-31', ['+8Q 195/12', '58D 149/00'], 1],
  ['2023-06-01', ['8Q 195/12'], 0],
])('stalking with damage on %s: %o; inside May 2023 it is referred', (day, crimes, referred) => {
  const decided = decideFacts(stalkingAndDamage(day));
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.refer).toHaveLength(referred);
});


test.each<readonly [string, readonly string[], number]>([
  ['2016-12-31', ['8Q 195/12'], 0],
  ['2017-01-01', ['+8Q 195/12', '58D 149/00'], 1],
  ['2018-03-31', ['+8Q 195/12', '58D 149/00'], 1],
  ['2018-04-01', ['+8Q 195/12', '58D 149/00'], 0],
])('stalking with damage on %s: %o', (day, crimes, referred) => {
  const decided = decideFacts(stalkingAndDamage(day));
  expect([crimesOf(decided), decided.refer.length]).toEqual([crimes, referred]);
});

type Told = Readonly<Record<string, unknown>>;

/** What is known when the incident is opened: who, and that there is a course of conduct, a push and an order. */
const opened: Record<string, Told[]> = {
  victims: [{ id: 'V1' }],
  offenders: [{ id: 'O1' }],
  acts: [
    { id: 'C', kind: 'course-of-conduct', by: ['O1'], to: ['V1'] },
    { id: 'P', kind: 'assault', by: ['O1'], to: ['V1'] },
    { id: 'B', kind: 'breach-of-order', by: ['O1'] },
  ],
};

/** The document with one fact more, by the name it is asked by. */
const answered = (facts: Record<string, Told[]>, name: string, value: unknown): Record<string, Told[]> => {
  const [group = '', id = '', key = ''] = name.split('.');
  if (group === 'pairs') return { ...facts, pairs: [{ victim: 'V1', offender: 'O1', [key]: value }] };
  return { ...facts, [group]: (facts[group] ?? []).map((each) => (each['id'] === id ? { ...each, [key]: value } : each)) };
};

const answers: Told = {
  'acts.C.occasions': 2,
  'acts.C.features': [],
  'pairs.V1-O1.relationship': 'former-partner',
  'victims.V1.age': 34,
  'offenders.O1.age': 36,
  'acts.P.injury': 'none',
  'acts.P.intentSeriousHarm': false,
  'acts.P.features': [],
  'victims.V1.capacity': [],
  'acts.B.order': 'restraining-order',
  'acts.B.madeOn': 'conviction',
  'acts.B.pointsToProve': 'made-out',
  ...Object.fromEntries(['C', 'P', 'B'].flatMap((id) => Object.entries({ probable: true, contraryEvidence: false, circumstances: [] }).map(([key, value]) => [`acts.${id}.${key}`, value]))),
};

/** Answers one thing at a time, the first that is asked, until nothing is. */
const interview = (change: Told = {}): { readonly asked: readonly string[]; readonly facts: FactsInput } => {
  const asked: string[] = [];
  let facts = opened;
  for (;;) {
    const told = { report: { by: 'victim', receivedAt: '2026-05-04T09:00:00Z' }, ...facts } as unknown as FactsInput;
    const [next] = decideFacts(told).needs;
    if (next === undefined || asked.includes(next)) return { asked, facts: told };
    asked.push(next);
    facts = answered(facts, next, { ...answers, ...change }[next]);
  }
};

test('an assessor who answers only what is asked comes to one stalking record and the breach beside it', () => {
  const { asked, facts } = interview();
  expect(crimesOf(decideFacts(facts))).toEqual(['+8L 008/31', '8Q 195/12']);
  expect(asked.filter((name) => !(name in answers))).toEqual([]);
});

test.each<readonly [string, Told, readonly string[], readonly string[]]>([
  ['current partners are not asked their ages', { 'pairs.V1-O1.relationship': 'partner' }, ['+8L 008/31', '8L 195/94'], ['victims.V1.age', 'offenders.O1.age']],
  ['of one occasion neither the relationship nor an age is asked', { 'acts.C.occasions': 1 }, ['+8L 008/31', '105A 105/01'], ['pairs.V1-O1.relationship', 'victims.V1.age', 'offenders.O1.age']],
  ['a victim of 15', { 'victims.V1.age': 15 }, ['+8L 008/31', '8L 195/94'], []],
  ['fixated conduct needs no former partner', { 'acts.C.features': ['fixated-or-obsessive'] }, ['+8L 008/31', '8Q 195/12'], ['pairs.V1-O1.relationship', 'victims.V1.age']],
  ['another order is not asked what it followed', { 'acts.B.order': 'non-molestation-order' }, ['+66 066/39', '8Q 195/12'], ['acts.B.madeOn']],
  ['one that is not notifiable is asked nothing more', { 'acts.B.order': 'bail' }, ['8Q 195/12'], ['acts.B.madeOn', 'acts.B.pointsToProve']],
])('%s', (_, change, crimes, never) => {
  const { asked, facts } = interview(change);
  expect(crimesOf(decideFacts(facts))).toEqual(crimes);
  expect(asked.filter((name) => never.includes(name))).toEqual([]);
});
