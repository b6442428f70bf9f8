/** Conduct crimes with what is reported beside them (pages 50-60, 89-90): the smallest changes, the days they changed on, and what is asked. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Pair = NonNullable<FactsInput['pairs']>[number];
type Feature = 'fixated-or-obsessive' | 'fear-of-violence' | 'serious-alarm-or-distress' | 'controlling-or-coercive' | 'aggravated-by-race-or-religion';

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

const alone = (features: readonly Feature[], relationship: Pair['relationship'] = 'stranger', more: object = {}) =>
  reported({ victims: [{ id: 'V1', age: 30 }], offenders: [{ id: 'O1', age: 30 }], pairs: [pair(relationship)], acts: [act({ kind: 'course-of-conduct', occasions: 3, features: [...features], ...more })] });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['nothing particular', alone([]), ['8L 195/94']],
  ['fixated', alone(['fixated-or-obsessive']), ['8Q 195/12']],
  ['fixated, serious alarm', alone(['fixated-or-obsessive', 'serious-alarm-or-distress']), ['8Q 008/66']],
  ['fixated, fear of violence', alone(['fixated-or-obsessive', 'fear-of-violence']), ['8Q 008/65']],
  ['fear of violence', alone(['fear-of-violence']), ['8L 008/30']],
  ['aggravated', alone(['aggravated-by-race-or-religion']), ['8M 008/56']],
  ['aggravated and fixated', alone(['aggravated-by-race-or-religion', 'fixated-or-obsessive']), ['8M 008/56']],
  ['aggravated with fear of violence', alone(['aggravated-by-race-or-religion', 'fear-of-violence']), ['8M 008/58']],
  ['former partner with fear of violence: stalking', alone(['fear-of-violence'], 'former-partner'), ['8Q 008/65']],
  ['controlling, connected, serious effect', alone(['controlling-or-coercive'], 'partner', { seriousEffect: true, responsibleForChild: false }), ['8U 008/67']],
  ['controlling, not connected', alone(['controlling-or-coercive'], 'acquaintance'), ['8L 195/94']],
  ['controlling, without serious effect', alone(['controlling-or-coercive'], 'partner', { seriousEffect: false }), ['8L 195/94']],
  ['controlling, by somebody responsible for a child', alone(['controlling-or-coercive'], 'family', { seriousEffect: true, responsibleForChild: true }), ['8L 195/94']],
  ['controlling and stalking with fear: the more serious', alone(['controlling-or-coercive', 'fixated-or-obsessive', 'fear-of-violence'], 'former-partner', { seriousEffect: true, responsibleForChild: false }), ['8Q 008/65']],
])('a course of conduct: %s', (_, facts, crimes) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.needs).toEqual([]);
});

test('the registrar’s ruling makes it harassment; without one it stays stalking', () => {
  const ruled = (registrarSaysHarassmentOnly: boolean | null): readonly string[] => crimesOf(decideFacts({ ...alone([], 'former-partner'), pairs: [pair('former-partner', { registrarSaysHarassmentOnly })] }));
  expect([ruled(true), ruled(false), ruled(null)]).toEqual([['8L 195/94'], ['8Q 195/12'], ['8Q 195/12']]);
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

const disorder = (behaviour: 'harassment-alarm-or-distress' | 'intentional-harassment-alarm-or-distress', decideOn: string, becauseOfSex = false) =>
  crimesOf(decideFacts({ ...reported({ acts: [act({ kind: 'public-disorder', behaviour, aggravatedByRaceOrReligion: false, becauseOfSex })] }), decideOn }));

test('section 5 is notifiable until 1 May 2023, section 4B from 1 April 2026', () => {
  expect(disorder('harassment-alarm-or-distress', '2023-04-30')).toEqual(['9A 125/12']);
  expect(disorder('harassment-alarm-or-distress', '2023-05-01')).toEqual([]);
  expect(disorder('intentional-harassment-alarm-or-distress', '2026-03-31', true)).toEqual(['9A 125/09']);
  expect(disorder('intentional-harassment-alarm-or-distress', '2026-04-01', true)).toEqual(['9A 068/25']);
});

const message = (content: 'threat-of-death-or-serious-harm' | 'knowingly-false' | 'indecent-or-grossly-offensive' | 'nuisance', meant: boolean, decideOn: string) =>
  crimesOf(decideFacts({ ...reported({ acts: [act({ kind: 'message', content, meant })] }), decideOn }));

test.each<readonly [Parameters<typeof message>[0], boolean, string, readonly string[]]>([
  ['threat-of-death-or-serious-harm', true, '2024-01-30', ['8R 008/72']],
  ['threat-of-death-or-serious-harm', true, '2024-01-31', ['8R 005/28']],
  ['threat-of-death-or-serious-harm', false, '2026-05-04', []],
  ['knowingly-false', true, '2024-01-31', ['8R 138/52']],
  ['indecent-or-grossly-offensive', true, '2024-01-31', ['8R 008/72']],
  ['indecent-or-grossly-offensive', false, '2026-05-04', []],
  ['nuisance', true, '2026-05-04', []],
])('a message: %s, meant %s, on %s: %o', (content, meant, day, crimes) => {
  expect(message(content, meant, day)).toEqual(crimes);
});

const recorded = { victim: 'V1', offender: 'O1', class: '8Q', code: '195/12', lastIncident: '2026-01-31', dealtWith: false } as const;
const continuing = (on: string, more: object = {}): FactsInput =>
  reported({ pairs: [pair('stranger')], recorded: [{ ...recorded, ...more }], acts: [act({ kind: 'course-of-conduct', occasions: 2, features: ['fixated-or-obsessive'], on, continuesRecorded: true })] });

test.each<readonly [string, FactsInput, number, number]>([
  ['the day before three months have passed it joins', continuing('2026-04-29'), 0, 0],
  ['on the day they have passed it is decided anew', continuing('2026-04-30'), 0, 1],
  ['an offender who was dealt with begins a new crime', continuing('2026-03-01', { dealtWith: true }), 1, 0],
  ['a recorded crime of another kind takes nothing in', continuing('2026-03-01', { class: '8N', code: '008/06' }), 1, 0],
])('%s', (_, facts, crimes, referred) => {
  const decided = decideFacts(facts);
  expect([decided.crimes.length, decided.refer.length]).toEqual([crimes, referred]);
});

test('the breach of a listed order stands beside a stalking, the breach of bail is none', () => {
  const beside = (order: 'non-molestation-order' | 'domestic-abuse-protection-order' | 'stalking-protection-order' | 'bail') =>
    crimesOf(decideFacts(reported({ pairs: [pair('stranger')], acts: [act({ id: 'S', kind: 'course-of-conduct', occasions: 3, features: ['fixated-or-obsessive'] }), act({ id: 'B', kind: 'breach-of-order', to: [], order, pointsToProve: 'made-out' })] })));
  expect(beside('non-molestation-order')).toEqual(['+66 066/39', '8Q 195/12']);
  expect(beside('domestic-abuse-protection-order')).toEqual(['+66 068/19', '8Q 195/12']);
  expect(beside('stalking-protection-order')).toEqual(['+8Q 008/74', '8Q 195/12']);
  expect(beside('bail')).toEqual(['8Q 195/12']);
});
