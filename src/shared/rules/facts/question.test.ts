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

test('what may be answered is what is declared: one of these, several of them, names', () => {
  const fraud = FactsDocument.parse(reported({ acts: [act({ kind: 'fraud' })] }));
  expect(questionAt(document, 'acts.A1.injury')?.answers).toEqual({ kind: 'one', of: ['none', 'passing-pain', 'actual', 'wound', 'serious'] });
  expect(questionAt(document, 'acts.A1.features')?.answers).toMatchObject({ kind: 'several', of: expect.arrayContaining(['intent-to-kill']) as unknown });
  expect(questionAt(fraud, 'acts.A1.items')?.answers).toEqual({ kind: 'names' });
  expect(questionAt(document, 'acts.A1.injury')).toMatchObject({ group: 'acts', id: 'A1', fact: 'injury', meaning: expect.stringContaining('actual bodily harm') as unknown });
  expect(questionAt(document, 'report.by')).toMatchObject({ group: 'report', id: '', fact: 'by' });
});

test('what has no question is not asked: names and links of the document', () => {
  expect(questionAt(document, 'acts.A1.id')).toMatchObject({ text: '', meaning: '', answers: { kind: 'name' } });
  const asked = questionsOf(document, 'acts', 'A1').map(({ fact, at }) => [fact, at]);
  expect(asked).toContainEqual(['injury', 'acts.A1.injury']);
  expect(asked.map(([fact]) => fact)).not.toEqual(expect.arrayContaining(['id']));
  expect(asked.map(([fact]) => fact)).not.toEqual(expect.arrayContaining(['kind']));
  expect(questionsOf(document, 'report', '').map(({ at }) => at)).toEqual(['report.receivedAt', 'report.by', 'report.to', 'report.referralCentre', 'report.inDoubt']);
  expect(questionsOf(document, 'acts', 'A9')).toEqual([]);
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

const proposed = FactsDocument.parse({
  ...reported({ acts: [act({ kind: 'assault' })] }),
  removals: [{ of: 'A1', reason: 'C2' }],
  reclassifications: [{ of: 'A1' }],
  outcomes: [{ of: 'A1', type: '1' }, { of: 'A1', type: '8' }],
  recorded: [{ victim: 'V1', offender: 'O1', class: '8L' }, { victim: 'V1', offender: 'O1', class: '8Q' }],
});

test.each<readonly [string, unknown, unknown]>([
  ['removals.A1.independent', true, { removals: [{ independent: true }] }],
  ['reclassifications.A1.reason', 'new-information', { reclassifications: [{ reason: 'new-information' }] }],
  ['outcomes.A1-8.victimTold', true, { outcomes: [{}, { type: '8', victimTold: true }] }],
  ['recorded.1.dealtWith', true, { recorded: [{}, { class: '8Q', dealtWith: true }] }],
  ['pairs.V1-O1.relationship', 'family', { pairs: [{ victim: 'V1', offender: 'O1', relationship: 'family' }] }],
])('%s is told of that one alone', (at, value, expected) => {
  const told = tellFact(proposed, at, value);
  expect(told).toMatchObject(expected as object);
  expect([factTold(told, at), factTold(proposed, at)]).toEqual([value, undefined]);
  expect(told.outcomes[0]).not.toHaveProperty('victimTold', true);
  expect(told.recorded[0]).not.toHaveProperty('dealtWith', true);
});

test('what is told of two who stand together already is told of them alone', () => {
  const before = FactsDocument.parse(reported({ offenders: [{ id: 'O1' }, { id: 'O2' }], pairs: [{ victim: 'V1', offender: 'O1', relationship: 'family' }] }));
  expect(tellFact(before, 'pairs.V1-O1.relationship', 'stranger').pairs).toEqual([{ victim: 'V1', offender: 'O1', relationship: 'stranger' }]);
  expect(tellFact(before, 'pairs.V1-O2.relationship', 'stranger').pairs).toEqual([{ victim: 'V1', offender: 'O1', relationship: 'family' }, { victim: 'V1', offender: 'O2', relationship: 'stranger' }]);
  expect(factTold(before, 'weather.by')).toBeUndefined();
});

test('nothing is told of a thing that is not in the document', () => {
  expect(tellFact(document, 'acts.A9.injury', 'actual').acts).toEqual(document.acts);
  expect(tellFact(document, 'pairs.V9-O1.relationship', 'family').pairs).toEqual([]);
});
