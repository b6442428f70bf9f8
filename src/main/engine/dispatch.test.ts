/** The way in: every call that must not pass is turned away with its code, and nothing at all is written. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calling, failure, nothingWritten, onlyAttempted, type Calling } from '../../../tests/support/calling.ts';
import { testBureau, testKey, valueOf, type TestBureau } from '../../../tests/support/bureau.ts';
import { decideOk, enterReport } from '../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../tests/support/invented.ts';
import { shaped } from '../../../tests/support/shaped-calls.ts';
import { calls } from '../../shared/ipc/calls.ts';
import { enterCrimeNumber } from './commands/enter-crime-number.ts';
import { runCommand } from './db/run-command.ts';
import { storePath } from './bureau/folder.ts';
import { connect, type Connection } from './db/connection.ts';

let t: TestBureau;
let call: Calling;
let own: { readonly incident: string; readonly decision: string };
beforeAll(() => {
  t = testBureau();
  call = calling(t);
  const incident = enterReport(t);
  own = { incident, decision: decideOk(t, incident, decision(), t.people.supervisor).decision };
});
afterAll(() => t.close());

/** The kind of the last event. */
const lastKind = (): unknown => (JSON.parse(t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1)[0]?.bytes ?? '{}') as { kind?: string }).kind;

const names = Object.keys(shaped) as (keyof typeof shaped)[];

test('every shape that calls are tried with is the shape its call asks for', () => {
  for (const name of names) expect(calls[name].input.safeParse(shaped[name]).error, name).toBeUndefined();
});

test.each(names)('%s: a field nobody asked for is refused and named', async (name) => {
  const result = await onlyAttempted(t, () => call.raw('supervisor', name, { ...shaped[name], stray: 'x' }));
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid', message: 'There is no field called “stray” here' } });
  expect(lastKind(), 'it is kept that it was tried').toBe('attempt.refused');
});

test.each(names)('%s: what is not a record at all is refused', async (name) => {
  for (const input of [undefined, null, 'text', 7, []]) {
    expect(await nothingWritten(t, () => call.raw('supervisor', name, input))).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
});

test.each(names)('%s: nobody signed in here gets in', async (name) => {
  expect(await nothingWritten(t, () => call.raw('a window without a session', name, shaped[name]))).toMatchObject({ ok: false, error: { code: 'signed-out' } });
});

test('a supervisor does not review their own decision: the bureau says whose it is, not the caller', async () => {
  const input = { incident: own.incident, verdict: { verdict: 'agree', decision: own.decision } } as const;
  expect(await call.refused('supervisor', 'review-decision', input)).toMatchObject({ code: 'forbidden', message: 'Nobody reviews their own decision.' });
});

test('their own decision is turned away before it is looked at, even where it no longer stands', async () => {
  const corrected = await call.get('supervisor', 'correct-decision', { incident: own.incident, supersedes: own.decision, decision: decision([allegation(), noCrime()]), why: 'There was another.' });
  expect(corrected.applied).toBe(true);
  expect(await call.refused('supervisor', 'review-decision', { incident: own.incident, verdict: { verdict: 'agree', decision: own.decision } })).toEqual(failure('forbidden'));
});

test.each(['no-such-call', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('there is no call "%s"', async (name) => {
  expect(await onlyAttempted(t, () => call.raw('supervisor', name, {}))).toMatchObject({ ok: false, error: { code: 'invalid', message: 'There is no such call' } });
});

test.for<readonly [string, Parameters<typeof decision>[1] | object, readonly string[]]>([
  ['a stray field deep inside', { about: { kind: 'test', why: 'A test call', stray: 1 } }, ['decision.about']],
  ['no reason', { about: { kind: 'test', why: ' ' } }, ['decision.about.why']],
  ['no closing code', { closing: '' }, ['decision.closing']],
  ['no allegation', { about: { kind: 'allegations', allegations: [], anotherAllegation: 'no' } }, ['decision.about.allegations']],
  ['another allegation not asked about', { about: { kind: 'allegations', allegations: decision().about.kind === 'allegations' ? (decision().about as { allegations: unknown }).allegations : [] } }, ['decision.about.anotherAllegation']],
])('a decision with %s names the field', async ([, change, paths]) => {
  const incident = enterReport(t);
  const input = { incident, decision: { ...decision(), ...change } } as never;
  expect(await call.refused('assessor', 'decide-incident', input)).toEqual(failure('invalid', ...paths));
});

test('a rule’s refusal leaves no trace either: not a row, not a number used up', async () => {
  const incident = enterReport(t);
  const size = t.bureau.reader.store.log.size();
  expect(await call.refused('assessor', 'decide-incident', { incident, decision: decision([noCrime({ told: null })]) })).toEqual(failure('refused', 'about.allegations.0.told'));
  const { event } = await call.get('assessor', 'decide-incident', { incident, decision: decision() });
  expect(event).toBe(size + 1);
});

test('what is done is announced; what is refused is not', async () => {
  const incident = enterReport(t);
  call.announced.length = 0;
  await call.refused('assessor', 'decide-incident', { incident, decision: decision([noCrime({ told: null })]) });
  expect(call.announced).toEqual([]);
  await call.get('assessor', 'take-incident', { incident, heldBy: null });
  expect(call.announced).toEqual([{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }]);
});

test.each(['now', 'list-bureaus', 'session'] as const)('%s needs nobody signed in', async (name) => {
  expect(await nothingWritten(t, () => call.raw('a window without a session', name, {}))).toMatchObject({ ok: true });
});

test('a bug is given a reference; the page sees no more than that and the log no names', async () => {
  const broken = testBureau();
  const through = calling(broken);
  const incident = enterReport(broken);
  broken.bureau.runner.db.close();
  const result = await through.raw('assessor', 'decide-incident', { incident, decision: decision() });
  expect(result).toMatchObject({ ok: false, error: { code: 'unexpected', reference: 'ref-1', message: 'Something went wrong that Assay did not expect. What had been saved before it stays; look at it before you try again. Quote ref-1 when you report it.' } });
  expect(through.logged).toHaveLength(1);
  expect(through.logged[0]).toMatch(/^ref-1 /);
  expect(through.logged[0]).not.toMatch(/Test Victim|She confirms/);
  broken.close();
});

test('an error that quotes what it could not read leaves its quotation out of the log', async () => {
  const broken = testBureau();
  const through = calling(broken);
  const incident = enterReport(broken);
  broken.bureau.runner.db.exec("DROP TRIGGER texts_only_emptied; UPDATE texts SET body = 'She said he hit her' WHERE id LIKE '%/text'");
  expect(await through.raw('assessor', 'incident-file', { incident })).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(through.logged[0]).toMatch(/^ref-1 SyntaxError\n\s+at /);
  expect(through.logged.join('')).not.toMatch(/She|hit/);
  broken.close();
});

/** As another process would write it: after the question whether somebody may, before the transaction begins. */
const meanwhile = (work: () => void): void => {
  const { db } = t.bureau.runner;
  Object.defineProperty(db, 'transaction', {
    configurable: true,
    value: (...given: Parameters<Connection['transaction']>) => {
      Reflect.deleteProperty(db, 'transaction');
      work();
      return db.transaction(...given);
    },
  });
};

test('what is written between the question and the transaction is held against whoever asks, and the attempt is kept', async () => {
  const incident = enterReport(t);
  const { decision: made, crimes } = decideOk(t, incident);
  const agree = () => call.ask('supervisor', 'review-decision', { incident, verdict: { verdict: 'agree', decision: made } });
  meanwhile(() => valueOf(runCommand(t.bureau.runner, t.people.supervisor, enterCrimeNumber, { crime: crimes[0] ?? '', number: '22/1/26', recordedAt: t.clock.now(), rationale: null })));
  expect(await agree()).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'Nobody reviews an incident on which they have entered something since it was decided.' } });
  expect(lastKind()).toBe('attempt.refused');
  expect(t.bureau.reader.store.log.hasEdited(incident, 0, [t.people.supervisor.person]), 'control: the other wrote').toBe(true);
});

test('while another process goes on writing, the answer is busy after three seconds and nothing is changed', async () => {
  const incident = enterReport(t);
  const other = connect(storePath(t.bureau.folder), testKey(), 'write');
  other.exec('BEGIN IMMEDIATE');
  expect(await call.refused('assessor', 'take-incident', { incident, heldBy: null })).toEqual(failure('busy'));
  other.exec('ROLLBACK');
  expect(await call.ask('assessor', 'take-incident', { incident, heldBy: null })).toMatchObject({ ok: true });
  other.close();
});
