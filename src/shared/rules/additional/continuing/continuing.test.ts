/** What happens after a conduct crime is on the record (pages 57-58). */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { offence } from '../../../../../tests/support/offences.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';

type Recorded = NonNullable<FactsInput['recorded']>[number];
type Act = NonNullable<FactsInput['acts']>[number];

const record = { victim: 'V1', offender: 'O1', class: '8Q', code: '195/12', lastIncident: '2026-01-31', dealtWith: false } satisfies Recorded;
const after = (acts: readonly Act[], change: Partial<Recorded> = {}): FactsInput =>
  reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }], pairs: [{ victim: 'V1', offender: 'O1', relationship: 'stranger' }], recorded: [{ ...record, ...change }], acts: [...acts] });

const conduct = (change: Partial<Extract<Act, { kind: 'course-of-conduct' }>> = {}): Act =>
  act({ id: 'C', kind: 'course-of-conduct', occasions: 2, features: ['fixated-or-obsessive'], on: '2026-03-01', continuesRecorded: true, ...change });
const message = (content: 'threat-of-death-or-serious-harm' | 'knowingly-false' | 'indecent-or-grossly-offensive', change: Partial<Extract<Act, { kind: 'message' }>> = {}): Act =>
  act({ id: 'M', kind: 'message', content, meant: true, on: '2026-03-01', continuesRecorded: true, ...change });
const hit = act({ id: 'H', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });

const rules = { 'added-to-the-conduct-recorded': 'joins', 'reviewed-for-a-higher-class': 'is reviewed', 'dealt-with-before': 'dealt with', 'new-decision-after-three-months': 'too late' } as const;

/** Which of the rules about what is on the record hold. */
const saidOf = (facts: FactsInput): readonly string[] => answerOf(decideFacts(facts)).findings.flatMap(({ rule }) => (rule in rules ? [rules[rule as keyof typeof rules]] : []));

/** Several crimes on the record, each as a change of the one. */
const beside = (acts: readonly Act[], ...changes: readonly Partial<Recorded>[]): FactsInput => ({ ...after(acts), recorded: changes.map((change) => ({ ...record, ...change })) });

test.each<readonly [string, FactsInput, readonly string[], readonly string[]]>([
  ['more of the same joins', after([conduct()]), [], ['joins']],
  ['it joins what was reported as harassment', after([conduct()], { class: '8L', code: '008/30' }), [], ['joins']],
  ['as aggravated harassment', after([conduct()], { class: '8M', code: '008/58' }), [], ['joins']],
  ['as coercive behaviour', after([conduct()], { class: '8U', code: '008/67' }), [], ['joins']],
  ['or under a class alone, which is reviewed', after([conduct()], { code: null }), [], ['joins', 'is reviewed']],
  ['one more incident is enough to join', after([conduct({ occasions: 1 })]), [], ['joins']],
  ['one more incident that does not continue it is no course', after([conduct({ occasions: 1, continuesRecorded: false })]), [], []],
  ['another course is a crime of its own', after([conduct({ continuesRecorded: false })]), ['8Q 195/12'], []],
  ['an offence chosen for itself is a crime of its own', after([offence('S 8Q 195/12')]), ['8Q 195/12'], []],
  ['the day before three months have passed it joins', after([conduct({ on: '2026-04-29' })]), [], ['joins']],
  ['the day they have passed it is a crime of its own', after([conduct({ on: '2026-04-30', gapBridged: false })]), ['8Q 195/12'], ['too late']],
  ['three months end with the month where it has no such day', after([conduct({ on: '2026-02-27' })], { lastIncident: '2025-11-30' }), [], ['joins']],
  ['that is the last of February', after([conduct({ on: '2026-02-28', gapBridged: false })], { lastIncident: '2025-11-30' }), ['8Q 195/12'], ['too late']],
  ['from the middle of a month the day before', after([conduct({ on: '2026-03-14' })], { lastIncident: '2025-12-15' }), [], ['joins']],
  ['from the middle of a month the same day', after([conduct({ on: '2026-03-15', gapBridged: false })], { lastIncident: '2025-12-15' }), ['8Q 195/12'], ['too late']],
  ['unless exceptional circumstances join it', after([conduct({ on: '2026-04-30', gapBridged: true })]), [], ['joins']],
  ['another course after three months is of no record', after([conduct({ on: '2026-04-30', continuesRecorded: false })]), ['8Q 195/12'], []],
  ['after three months one more incident is no course', after([conduct({ on: '2026-04-30', occasions: 1, gapBridged: false })]), [], []],
  ['an offender who was dealt with begins a new crime', after([conduct()], { dealtWith: true }), ['8Q 195/12'], ['dealt with']],
  ['three months later that is why', after([conduct({ on: '2026-04-30' })], { dealtWith: true }), ['8Q 195/12'], ['dealt with']],
  ['whether or not it continues what he was dealt with for', after([conduct({ continuesRecorded: null })], { dealtWith: true }), ['8Q 195/12'], ['dealt with']],
  ['another course is not of what he was dealt with for', after([conduct({ continuesRecorded: false })], { dealtWith: true }), ['8Q 195/12'], []],
  ['a course that a conviction has ended needs a fresh one', after([conduct({ occasions: 1 })], { dealtWith: true, ended: true }), [], []],
  ['two occasions since are a fresh course', after([conduct({ occasions: 2 })], { dealtWith: true, ended: true }), ['8Q 195/12'], ['dealt with']],
  ['two occasions after a charge are a crime of their own', after([conduct({ occasions: 2 })], { dealtWith: true, ended: false }), ['8Q 195/12'], ['dealt with']],
  ['one occasion after a charge that does not continue it is no course', after([conduct({ occasions: 1, continuesRecorded: false })], { dealtWith: true, ended: false }), [], []],
  ['one occasion three months after is no course', after([conduct({ occasions: 1, on: '2026-04-30' })], { dealtWith: true, ended: false }), [], []],
  ['of two records it joins the one that is open', beside([conduct()], { dealtWith: true }, {}), [], ['joins']],
  ['of two records it joins the one that is recent', beside([conduct({ on: '2026-04-30', gapBridged: false })], {}, { lastIncident: '2026-04-01' }), [], ['joins']],
  ['of two records the one is closed and the other too old', beside([conduct({ on: '2026-04-30', gapBridged: false })], { dealtWith: true }, {}), ['8Q 195/12'], ['dealt with', 'too late']],
  ['a record of another kind takes nothing in', after([conduct()], { class: '8N', code: '008/06' }), ['8Q 195/12'], []],
  ['a breach recorded in class 8Q is no course to join', after([conduct()], { code: '008/74' }), ['8Q 195/12'], []],
  ['a record against somebody else', after([conduct()], { victim: 'V2' }), ['8Q 195/12'], []],
  ['a record of another offender', { ...after([conduct()], { offender: 'O2' }), offenders: [{ id: 'O1' }, { id: 'O2' }] }, ['8Q 195/12'], []],
  ['a grossly offensive message joins', after([message('indecent-or-grossly-offensive')]), [], ['joins']],
  ['a false message joins', after([message('knowingly-false')]), [], ['joins']],
  ['and the record is not reviewed for it', after([message('knowingly-false')], { code: null }), [], ['joins']],
  ['a threat never does', after([message('threat-of-death-or-serious-harm')]), ['8R 005/28'], []],
  ['a message the day before three months have passed joins', after([message('indecent-or-grossly-offensive', { on: '2026-04-29' })]), [], ['joins']],
  ['a message after three months is a crime of its own', after([message('indecent-or-grossly-offensive', { on: '2026-04-30' })]), ['8R 008/72'], ['too late']],
  ['whether or not it continues the conduct', after([message('indecent-or-grossly-offensive', { on: '2026-04-30', continuesRecorded: null })]), ['8R 008/72'], ['too late']],
  ['whatever is exceptional: that is of conduct only', after([message('knowingly-false', { on: '2026-04-30', gapBridged: true })]), ['8R 138/52'], ['too late']],
  ['a message that does not continue it', after([message('indecent-or-grossly-offensive', { continuesRecorded: false })]), ['8R 008/72'], []],
  ['a message after a charge joins all the same: the exception is of conduct only', after([message('knowingly-false')], { dealtWith: true, ended: false }), [], ['joins']],
  ['a message after a conviction is a crime of its own', after([message('knowingly-false')], { dealtWith: true, ended: true }), ['8R 138/52'], ['dealt with']],
  ['an assault is recorded as well', after([hit]), ['8N 008/06'], []],
  ['an assault with more of the same: the conduct joins, the assault is recorded', after([conduct(), hit]), ['8N 008/06'], ['joins']],
  ['an assault with a new course: the course is the principal crime', after([conduct(), hit], { dealtWith: true }), ['8Q 195/12'], ['dealt with']],
])('%s', (_, facts, crimes, said) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
  expect(saidOf(facts)).toEqual(said);
});

test.each<readonly [string, Partial<Recorded>]>([
  ['dealt with', { dealtWith: true }],
  ['too old to join', { lastIncident: '2022-12-01' }],
])('until mid-May 2023 a conduct crime stood beside the other crime, also where its record was %s', (_, change) => {
  const facts = { ...after([conduct({ on: '2023-04-01', gapBridged: false }), { ...hit, on: '2023-04-01' }], { lastIncident: '2023-03-01', ...change }), decideOn: '2023-04-30' };
  expect(crimesOf(decideFacts(facts))).toEqual(['+8Q 195/12', '8N 008/06']);
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['whether it continues', after([conduct({ continuesRecorded: null })]), ['acts.C.continuesRecorded']],
  ['whether he was dealt with', after([conduct()], { dealtWith: null }), ['recorded.0.dealtWith']],
  ['of one occasion after a charge, whether anything ended the course', after([conduct({ occasions: 1 })], { dealtWith: true }), ['recorded.0.ended']],
  ['of one occasion after a charge, whether it continues', after([conduct({ occasions: 1, continuesRecorded: null })], { dealtWith: true, ended: false }), ['acts.C.continuesRecorded']],
  ['of a message after a charge, whether anything ended the course', after([message('knowingly-false')], { dealtWith: true }), ['recorded.0.ended']],
  ['of a message, the same where it is not told whether he was dealt with', after([message('knowingly-false')], { dealtWith: null }), ['recorded.0.ended']],
  ['of a message after three months, nothing: it is decided anew whatever became of him', after([message('knowingly-false', { on: '2026-05-01' })], { dealtWith: null }), []],
  ['when it was last', after([conduct()], { lastIncident: null }), ['recorded.0.lastIncident']],
  ['when it is now', after([conduct({ on: null })]), ['acts.C.on']],
  ['after three months, what is exceptional', after([conduct({ on: '2026-05-01' })]), ['acts.C.gapBridged']],
  ['of a message within three months, whether it continues', after([message('knowingly-false', { continuesRecorded: null })]), ['acts.M.continuesRecorded']],
  ['of a record that no message can join, nothing', after([message('knowingly-false', { on: '2026-05-01', continuesRecorded: null })], { dealtWith: false }), []],
  ['nothing of an assault', after([hit]), []],
])('asked: %s', (_, facts, needs) => {
  expect(decideFacts(facts).needs).toEqual(needs);
});

test('one more occasion after a charge that nothing has ended is for the registrar', () => {
  expect(decideFacts(after([conduct({ occasions: 1 })], { dealtWith: true, ended: false })).refer).toMatchObject([{ decisive: true, cites: [{ page: '52' }, { page: '58' }] }]);
  expect(decideFacts(after([conduct({ occasions: 1, on: '2026-04-29' })], { dealtWith: true, ended: false })).refer).toHaveLength(1);
});

test('what is on the record is counted in the position at the end', () => {
  expect(answerOf(decideFacts(after([hit]))).crimes).toMatchObject([{ class: '8Q', count: 1, alreadyRecorded: true }, { class: '8N', count: 1, alreadyRecorded: false }]);
  expect(answerOf(decideFacts(after([conduct()])))).toMatchObject({ record: true, crimes: [{ class: '8Q', alreadyRecorded: true }], otherRecords: {} });
});

const reviewed = (facts: FactsInput): boolean => saidOf(facts).includes('is reviewed');

test('conduct graver than the record asks for its review; as grave or less does not', () => {
  expect(reviewed(after([conduct({ features: ['fixated-or-obsessive', 'fear-of-violence'] })]))).toBe(true);
  expect(reviewed(after([conduct()]))).toBe(false);
  expect(reviewed(after([conduct()], { code: '008/65' }))).toBe(false);
  expect(reviewed(after([conduct()], { class: '8L', code: '195/94' }))).toBe(true);
  expect(reviewed(after([conduct({ features: ['fixated-or-obsessive', 'fear-of-violence'] })], { dealtWith: true }))).toBe(false);
});
