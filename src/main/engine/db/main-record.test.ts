/** The main record on a real store: of reports that repeat each other one is kept, whoever closes them and however. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime, toldBy } from '../../../../tests/support/invented.ts';
import { plusMs } from '../../../shared/domain/instant.ts';

let t: TestBureau;
let call: Calling;
let one: string;
let other: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  [one, other] = [enterReport(t), enterReport(t)];
});
afterEach(() => t.close());

const refOf = (incident: string): string => t.bureau.reader.store.incidents.refOf(incident);
const duplicateOf = (incident: string) => decision([], { about: { kind: 'duplicate', of: refOf(incident), why: 'The same call again', told: toldBy as never } });
const aTest = decision([], { about: { kind: 'test', why: 'The line was tried' } });
const decide = (incident: string, made: typeof aTest) => call.refused('assessor', 'decide-incident', { incident, decision: made, claim: null });
const correct = (incident: string, supersedes: string, made: typeof aTest) => ({ incident, supersedes, decision: made, why: 'It was read again.' });

test('two reports are not closed as duplicates of each other', async () => {
  decideOk(t, one, duplicateOf(other));
  expect(await decide(other, duplicateOf(one))).toEqual(failure('refused', 'about.of'));
  expect(t.bureau.reader.store.standing.of(other)?.state).toBe('waiting');
});

test('a correction makes no duplicate of what was closed as one or as a test', async () => {
  const { decision: first } = decideOk(t, one, decision([noCrime()]));
  decideOk(t, other, aTest);
  expect(await call.refused('supervisor', 'correct-decision', correct(one, first, duplicateOf(other)))).toEqual(failure('refused', 'about.of'));
});

test.each([['a duplicate', () => duplicateOf(enterReport(t))], ['a test', () => aTest]])('what a duplicate names is not closed as %s, and which names it is said, until that is corrected', async (_, made) => {
  t.clock.moveTo(plusMs(t.clock.now(), 3_600_000));
  const { decision: naming } = decideOk(t, one, duplicateOf(other));
  const closed = made();
  const refused = await decide(other, closed);
  expect(refused).toEqual(failure('refused', 'about.why'));
  expect(refused.message).toContain(`It is the main record of ${refOf(one)}, closed as a duplicate of it: correct that first`);
  await call.get('supervisor', 'correct-decision', correct(one, naming, decision([noCrime()])));
  decideOk(t, other, closed);
});

test('of many only the first are named', async () => {
  for (let n = 0; n < 7; n++) decideOk(t, enterReport(t), duplicateOf(other));
  expect((await decide(other, aTest)).message).toMatch(/(, 260413-\d+){4} and 2 more, closed as duplicates of it: correct those first/);
});

test('several are not closed together where a duplicate names one', async () => {
  const tried = () => enterReport(t, { capacity: 'police', openingCode: 'Test', text: { narrative: 'Test of the new line, please ignore.', log: [], parties: [], place: null, occurred: null, other: [] } });
  const [main, again] = [tried(), tried()];
  decideOk(t, again, duplicateOf(main));
  const refused = await call.refused('assessor', 'decide-batch', { items: [{ incident: main, versionRead: 1, claim: null }], about: { kind: 'test', why: 'The line was tried.' }, closing: 'D9' });
  expect(refused.message).toContain(`It is the main record of ${refOf(again)}`);
});

test('a duplicate of a record that stands is corrected like any other, and undone it names none', async () => {
  const { decision: first } = decideOk(t, one, duplicateOf(other));
  const again = await call.get('supervisor', 'correct-decision', correct(one, first, { ...duplicateOf(other), closing: 'D4', late: null }));
  expect(again.applied).toBe(true);
  const [third, main] = [enterReport(t), enterReport(t)];
  const { decision: made } = decideOk(t, third, duplicateOf(main));
  await call.get('assessor', 'undo-decision', { decisions: [made] });
  expect(decideOk(t, main, aTest)).toMatchObject({ state: 'decided' });
});
