/** What would stop a decision: the same list, whether it is asked for or met on saving. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, nothingWritten, type Calling } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeAll(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterAll(() => t.close());

const check = (made: unknown) => nothingWritten(t, () => call.get('assessor', 'check-decision', { incident, decision: made }));

test.for<readonly [string, ReturnType<typeof decision>, readonly string[]]>([
  ['nobody told and a closing code that is none', decision([noCrime({ told: null })], { closing: 'X9' }), ['about.allegations.0.told', 'closing']],
  ['an offence nobody knows', decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '999/99', flags: [] }] } })]), ['about.allegations.0.answer.crimes.0.offence']],
  ['a code that two current offences share', decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '008/77', flags: [] }] } })]), ['about.allegations.0.answer.crimes.0.offence']],
  ['a version that is not the latest', decision([allegation()], { versionRead: 3 }), ['versionRead']],
  ['a duplicate of itself', decision([], { about: { kind: 'duplicate', of: '260413-0005', why: 'The same again', told: { state: 'not-yet', reason: 'She is at work', due: '2026-04-13T18:00:00.000Z' } } }), ['about.of']],
  ['a duplicate of nothing', decision([], { about: { kind: 'duplicate', of: 'none', why: 'The same again', told: { state: 'not-yet', reason: 'She is at work', due: '2026-04-13T18:00:00.000Z' } } }), ['about.of']],
])('%s', async ([, made, paths]) => {
  const { problems } = await check(made);
  expect(problems.map(({ path }) => path)).toEqual(paths);
  const refusal = await call.refused('assessor', 'decide-incident', { incident, decision: made });
  expect(refusal.problems).toEqual(problems);
});

test('a decision of the wrong shape names every field, as it is written in the decision', async () => {
  const { problems } = await check({ versionRead: 0, about: { kind: 'test', why: '' }, closing: '', stray: 1 });
  expect(problems.map(({ path }) => path)).toEqual(['versionRead', 'about.why', 'closing', '']);
});

test('a complete decision has no problems, and looking decides nothing', async () => {
  expect(await check(decision())).toEqual({ problems: [] });
  expect(t.bureau.reader.store.standing.of(incident)).toMatchObject({ state: 'waiting', decision: null });
});

test('a supervisor may look too; an incident nobody knows has no answer', async () => {
  expect(await call.get('supervisor', 'check-decision', { incident, decision: decision() })).toEqual({ problems: [] });
  expect(await call.refused('supervisor', 'check-decision', { incident: 'none', decision: decision() })).toEqual(failure('not-found'));
});
