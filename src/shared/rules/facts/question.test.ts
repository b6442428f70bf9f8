/** What the rules need is asked in the words of its declaration, and an answer goes where it is read. */
import { expect, test } from 'vitest';
import { act, reported } from '../../../../tests/support/facts.ts';
import { FactsDocument } from './document.ts';
import { actKinds, questionAt, questionsOf } from './question.ts';
import { factTold, tellFact } from './tell.ts';

const document = FactsDocument.parse(reported({ acts: [act({ kind: 'assault' }), act({ id: 'C', kind: 'course-of-conduct' })] }));

test.each([
  ['acts.A1.injury', 'one', 'What injury was caused?'],
  ['acts.A1.intentSeriousHarm', 'yes-no', 'Did the offender intend serious harm?'],
  ['acts.A1.features', 'several', 'Does any of these apply to the assault?'],
  ['acts.A1.on', 'date', 'When did it happen?'],
  ['acts.C.occasions', 'count', 'On how many occasions did it happen?'],
  ['acts.A1.inCourseOf', 'name', 'In the course of which other act was it done?'],
  ['victims.V1.age', 'count', 'How old is the victim?'],
  ['pairs.V1-O1.relationship', 'one', 'What is the offender to the victim?'],
  ['report.by', 'one', 'Who reports it?'],
  ['report.receivedAt', 'moment', 'When did police first receive the report?'],
])('%s is asked as %s: %s', (at, kind, text) => {
  expect(questionAt(document, at)).toMatchObject({ at, text, answers: { kind } });
});

test.each(['acts.A9.injury', 'acts.A1.occasions', 'nothing.at.all', ''])('there is no question %j', (at) => {
  expect(questionAt(document, at)).toBeNull();
});

test('every kind of act has facts of its own to ask', () => {
  expect(actKinds.filter((kind) => questionsOf(FactsDocument.parse(reported({ acts: [{ id: 'A', kind } as never] })), 'acts', 'A').length === 0)).toEqual([]);
});

test.each<readonly [string, unknown]>([
  ['acts.A1.injury', 'actual'],
  ['victims.V1.age', 17],
  ['pairs.V1-O1.relationship', 'former-partner'],
  ['report.by', 'police'],
])('%s is told and taken back', (at, value) => {
  const told = tellFact(document, at, value);
  expect(factTold(told, at)).toEqual(value);
  expect(FactsDocument.safeParse(told).success).toBe(true);
  expect(factTold(tellFact(told, at, undefined), at)).toBeUndefined();
  expect(factTold(document, at)).not.toEqual(value);
});

test('nothing is told of a thing that is not in the document', () => {
  expect(tellFact(document, 'acts.A9.injury', 'actual').acts).toEqual(document.acts);
  expect(tellFact(document, 'pairs.V9-O1.relationship', 'family').pairs).toEqual([]);
});
