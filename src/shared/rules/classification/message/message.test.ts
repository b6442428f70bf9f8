/** Messages and calls (pages 50-51, 58-60): the thresholds, the days the law changed, what is asked. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import { citation, crr } from '../../cite.ts';
import type { FactsInput } from '../../facts/document.ts';

type Message = Parameters<typeof act<'message'>>[0];

const sent = (message: Partial<Message>, decideOn = '2026-05-04'): FactsInput => ({ ...reported({ acts: [act({ kind: 'message', ...message })] }), decideOn });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['a threat of death', sent({ content: 'threat-of-death-or-serious-harm', meant: true }), ['8R 005/28']],
  ['one nobody was meant to fear', sent({ content: 'threat-of-death-or-serious-harm', meant: false }), []],
  ['known to be false, meant to harm', sent({ content: 'knowingly-false', meant: true }), ['8R 138/52']],
  ['known to be false, without that', sent({ content: 'knowingly-false', meant: false }), []],
  ['grossly offensive, meant to distress', sent({ content: 'indecent-or-grossly-offensive', meant: true }), ['8R 008/72']],
  ['grossly offensive, not meant so', sent({ content: 'indecent-or-grossly-offensive', meant: false }), []],
  ['a nuisance', sent({ content: 'nuisance' }), []],
  ['rude', sent({ content: 'rude-or-upsetting' }), []],
  ['a threat on the last day of the old law, recorded now', sent({ content: 'threat-of-death-or-serious-harm', meant: true, on: '2024-01-30' }), ['8R 008/72']],
  ['a threat on the first day of the new', sent({ content: 'threat-of-death-or-serious-harm', meant: true, on: '2024-01-31' }), ['8R 005/28']],
  ['a falsehood on the last day of the old law', sent({ content: 'knowingly-false', meant: true, on: '2024-01-30' }), ['8R 008/72']],
  ['a falsehood on the first day of the new', sent({ content: 'knowingly-false', meant: true, on: '2024-01-31' }), ['8R 138/52']],
  ['an undated threat recorded under the old law', sent({ content: 'threat-of-death-or-serious-harm', meant: true }, '2024-01-30'), ['8R 008/72']],
  ['a threat under the old law that was not meant so', sent({ content: 'threat-of-death-or-serious-harm', meant: false, on: '2024-01-30' }), []],
  ['grossly offensive the day before that was notifiable', sent({ content: 'indecent-or-grossly-offensive', meant: true, on: '2015-04-12' }), []],
  ['grossly offensive on the first day', sent({ content: 'indecent-or-grossly-offensive', meant: true, on: '2015-04-13' }), ['8R 008/72']],
  ['a threat the day before', sent({ content: 'threat-of-death-or-serious-harm', meant: true, on: '2015-04-12' }), []],
])('%s', (_, facts, crimes) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
  expect(answerOf(decided).otherRecords).toEqual(crimes.length === 0 ? { 'nsir-incident': 1 } : {});
});

test.each<readonly [Message['content'], string, string]>([
  ['nuisance', 'nuisance-only', '50-51'],
  ['rude-or-upsetting', 'below-the-threshold', '59'],
  ['threat-of-death-or-serious-harm', 'threat-below-the-threshold', '60'],
])('%s that is no crime stays an incident, by %s', (content, rule, page) => {
  const answer = answerOf(decideFacts(sent({ content, meant: false })));
  expect(answer).toMatchObject({ record: false, otherRecords: { 'nsir-incident': 1 } });
  expect(answer.findings).toContainEqual(expect.objectContaining({ rule, cites: [citation(crr(page))] }));
});

test.each<readonly [string, Partial<Message>, readonly string[]]>([
  ['what it says', {}, ['acts.A1.content']],
  ['how a threat was meant', { content: 'threat-of-death-or-serious-harm' }, ['acts.A1.meant']],
  ['how a falsehood was meant', { content: 'knowingly-false' }, ['acts.A1.meant']],
  ['how offence was meant', { content: 'indecent-or-grossly-offensive' }, ['acts.A1.meant']],
  ['how a threat under the old law was meant', { content: 'threat-of-death-or-serious-harm', on: '2024-01-30' }, ['acts.A1.meant']],
  ['what it says, before any was notifiable', { on: '2015-04-12' }, ['acts.A1.content']],
  ['nothing of a nuisance', { content: 'nuisance' }, []],
  ['nothing of what is rude', { content: 'rude-or-upsetting' }, []],
])('asked: %s', (_, message, needs) => {
  expect(decideFacts(sent(message)).needs).toEqual(needs);
});

const grossly = { kind: 'message', content: 'indecent-or-grossly-offensive', meant: true } as const;
const two = (first: Partial<Message>, second: Partial<Message>, more: NonNullable<FactsInput['acts']> = []): FactsInput =>
  reported({
    victims: [{ id: 'V1', age: 30 }, { id: 'V2', age: 30 }],
    offenders: [{ id: 'O1', age: 30 }],
    pairs: [{ victim: 'V1', offender: 'O1', relationship: 'stranger' }],
    acts: [act({ ...grossly, id: 'M1', on: '2026-05-01', ...first }), act({ ...grossly, id: 'M2', on: '2026-05-02', ...second }), ...more],
  });

const both = ['acts.M1.inCourseOf', 'acts.M2.inCourseOf'];
const sameDay = { on: '2026-05-01' } as const;

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['on two days between the same two: of both', two({}, {}), both],
  ['on two days, of which one was sent to another as well: of both', two({ to: ['V1', 'V2'] }, {}), both],
  ['of which one is told already: of the other', two({}, { inCourseOf: 'M2' }), ['acts.M1.inCourseOf']],
  ['on one day', two({}, sameDay), []],
  ['one of them on no day that is told', two({}, { on: null }), []],
  ['to two people', two({}, { to: ['V2'] }), []],
  ['one of them by nobody who is known', two({}, { by: [] }), []],
  ['on one day, and a threat to the face on another', two({}, sameDay, [act({ id: 'T', kind: 'threat', of: 'death', meantToBeFeared: true, means: 'face-to-face', on: '2026-05-03' })]), []],
])('whether they are a course of conduct is asked of messages %s', (_, facts, needs) => expect(decideFacts(facts).needs).toEqual(needs));

test('messages that are told as a course of conduct are part of it, and others are recorded as they are', () => {
  const apart = decideFacts(two({ inCourseOf: 'M1' }, { inCourseOf: 'M2' }));
  expect([apart.needs, crimesOf(apart)]).toEqual([[], ['8R 008/72']]);
  const within = { content: 'nuisance', inCourseOf: 'C' } as const;
  const nuisances = answerOf(decideFacts(two(within, within, [act({ id: 'C', kind: 'course-of-conduct', occasions: 2, features: [] })])));
  expect(nuisances).toMatchObject({ crimes: [{ hoCode: '195/94', count: 1 }], otherRecords: {} });
  const course = decideFacts(two({}, {}, [act({ id: 'C', kind: 'course-of-conduct', occasions: 2, features: [] })]));
  expect([course.needs, crimesOf(course)]).toEqual([[], ['8L 195/94']]);
});
