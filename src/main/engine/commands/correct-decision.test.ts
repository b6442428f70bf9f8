/** Correcting: what a correction does by itself, what it only asks for, and what is kept through it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import type { Decision } from '../../../shared/domain/decision.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const why = 'The second log entry was overlooked.';
const file = (incident: string) => call.get('auditor', 'incident-file', { incident });
const correct = (incident: string, supersedes: string, made: Decision) => call.get('supervisor', 'correct-decision', { incident, supersedes, decision: made, why });
const crimes = (...offences: readonly string[]) => allegation({ answer: { kind: 'record', crimes: offences.map((offence) => ({ offence, flags: [] })) } });
const decided = (made: Decision = decision()) => {
  const incident = enterReport(t);
  return { incident, first: decideOk(t, incident, made) };
};
/** Why both are recorded, where the same two had them on different days. */
const apart = { reasons: { 'more-than-one-crime': 'The second was a week after the first.' } };
const requests = async () => (await call.get('auditor', 'correction-requests', {})).requests;

/** Made of the first decision, made of the corrected one, and the classes recorded after it. */
test.for<readonly [string, Decision, Decision, readonly string[]]>([
  ['turns not recorded into recorded', decision([noCrime()]), decision(), ['105A']],
  ['adds a crime to an allegation', decision(), decision([crimes('105/01', '008/06#1')], apart), ['105A', '8N']],
  ['adds an allegation with a crime', decision(), decision([allegation(), allegation()]), ['105A', '105A']],
  ['adds an allegation without one', decision(), decision([allegation(), noCrime()]), ['105A']],
  ['mends a flag', decision(), decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '105/01', flags: ['domestic-abuse'] }] } })]), ['105A']],
  ['mends a reason', decision(), decision([allegation({ why: 'She confirms it, and her sister saw it.' })]), ['105A']],
  ['mends the closing code', decision([noCrime()]), decision([noCrime()], { closing: 'A1' }), []],
  ['changes why nothing is recorded', decision([noCrime()]), decision([noCrime({ path: [{ box: 'F1', answer: 'yes' }, { box: 'F2', answer: 'no' }] })]), []],
])('a correction that %s is a new revision, and the old one stays readable', async ([, before, after, classes]) => {
  const { incident, first } = decided(before);
  const corrected = await correct(incident, first.decision, after);
  expect(corrected).toMatchObject({ applied: true, revision: 2, request: null, decision: expect.any(String) });
  const { state, decisions } = await file(incident);
  expect(state).toBe('decided');
  expect(decisions).toMatchObject([
    { revision: 1, current: false, decision: before, why: null },
    { id: corrected.decision, revision: 2, current: true, decision: after, why, by: t.people.supervisor.person },
  ]);
  expect(decisions[1]?.crimes.map((crime) => crime.class)).toEqual(classes);
  expect(await requests()).toEqual([]);
});

test('the crimes that are kept keep their ids and numbers; only what is added awaits one', async () => {
  const { incident, first } = decided();
  await call.get('assessor', 'enter-crime-number', { crime: first.crimes[0] ?? '', number: '22/1/26', recordedAt: '2026-04-13T07:59:00.000Z' });
  await correct(incident, first.decision, decision([crimes('008/06#1', '105/01')], apart));
  const after = (await file(incident)).decisions[1]?.crimes ?? [];
  expect(Object.fromEntries(after.map((crime) => [crime.class, [crime.id === first.crimes[0], crime.number]]))).toEqual({ '105A': [true, '22/1/26'], '8N': [false, null] });
  expect((await call.get('auditor', 'awaiting-crime-number', { after: null, limit: 10 })).crimes.map((crime) => crime.class)).toEqual(['8N']);
});

test.for<readonly [string, Decision, Decision, readonly string[]]>([
  ['a crime goes', decision([crimes('105/01', '008/06#1')], apart), decision(), ['remove:8N']],
  ['one of two of a class goes', decision([allegation(), allegation()]), decision(), ['remove:105A']],
  ['a crime becomes one of another class', decision(), decision([crimes('008/06#1')]), ['change-class:105A']],
  ['a crime becomes no crime', decision(), decision([noCrime()]), ['remove:105A']],
  ['the whole incident becomes a test', decision(), decision([], { about: { kind: 'test', why: 'It was a test call.' } }), ['remove:105A']],
])('where %s, nothing changes: it is asked for, with its reasons', async ([, before, after, reasons]) => {
  const { incident, first } = decided(before);
  const was = await file(incident);
  const asked = await correct(incident, first.decision, after);
  expect(asked).toMatchObject({ applied: false, decision: null, revision: null, request: expect.any(String) });
  const is = await file(incident);
  expect({ ...is, requests: [] }).toEqual(was);
  expect(is.requests).toMatchObject([{ id: asked.request, reasons, why, decision: after, by: t.people.supervisor.person, state: 'awaiting-ddm' }]);
  expect(await requests()).toMatchObject([{ id: asked.request, incident, ref: is.ref }]);
});

test('a rape confirmed from N100 may be corrected like any other crime: its N100 stays confirmed', async () => {
  const incident = enterReport(t);
  const { reported } = await call.get('assessor', 'open-reported-incident', { incident, versionRead: 1, code: '100/01', note: 'A friend reports it' });
  const rape = (flags: readonly 'alcohol'[]) =>
    decision([allegation({ alleged: '019/16#1', answer: { kind: 'record', crimes: [{ offence: '019/16#1', flags: [...flags] }], confirms: reported } })]);
  const first = await call.get('assessor', 'decide-incident', { incident, decision: rape([]) });
  expect(await correct(incident, first.decision, rape(['alcohol']))).toMatchObject({ applied: true, revision: 2 });
  expect((await file(incident)).reported).toMatchObject([{ id: reported, state: 'confirmed' }]);
});

test('a rape confirmed from N100, returned and decided again, confirms it once more', async () => {
  const incident = enterReport(t);
  const { reported } = await call.get('assessor', 'open-reported-incident', { incident, versionRead: 1, code: '100/01', note: 'A friend reports it' });
  const rape = decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '019/16#1', flags: [] }], confirms: reported } })]);
  const first = await call.get('assessor', 'decide-incident', { incident, decision: rape });
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: first.decision, comment: 'Was she told?' } });
  expect(await call.get('assessor', 'decide-incident', { incident, decision: rape })).toMatchObject({ revision: 2 });
  expect((await file(incident)).reported).toMatchObject([{ id: reported, state: 'confirmed' }]);
});

test('what the registrar has overseen is not confirmed afterwards', async () => {
  const incident = enterReport(t);
  const { reported } = await call.get('assessor', 'open-reported-incident', { incident, versionRead: 1, code: '100/01', note: 'A friend reports it' });
  await call.get('registrar', 'oversee-reported-incident', { reported, note: 'Agreed' });
  const made = decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '019/16#1', flags: [] }], confirms: reported } })]);
  expect(await call.refused('assessor', 'decide-incident', { incident, decision: made })).toEqual(failure('refused', 'about.allegations.0.answer.confirms'));
});

test('two who correct the same revision: the second is told to read the newer one', async () => {
  const { incident, first } = decided(decision([noCrime()]));
  await correct(incident, first.decision, decision());
  expect(await call.refused('supervisor', 'correct-decision', { incident, supersedes: first.decision, decision: decision(), why })).toEqual(failure('stale'));
});

test('what was never decided is not corrected, nor is what does not exist', async () => {
  const incident = enterReport(t);
  expect(await call.refused('supervisor', 'correct-decision', { incident, supersedes: 'none', decision: decision(), why })).toEqual(failure('refused'));
  expect(await call.refused('supervisor', 'correct-decision', { incident: 'none', supersedes: 'none', decision: decision(), why })).toEqual(failure('not-found'));
});

test('a correction meets the same rules as a decision, and needs its own reason', async () => {
  const { incident, first } = decided();
  const given = { incident, supersedes: first.decision };
  expect(await call.refused('supervisor', 'correct-decision', { ...given, decision: decision([allegation(), noCrime({ told: null })]), why })).toEqual(failure('refused', 'about.allegations.1.told'));
  expect(await call.refused('supervisor', 'correct-decision', { ...given, decision: decision([allegation(), allegation()]), why: '  ' })).toEqual(failure('invalid', 'why'));
});

test('days later, a reason for being late is asked of a crime that is added, not of one that was recorded in time', async () => {
  const { incident, first } = decided();
  t.clock.moveTo('2026-04-16T08:00:00.000Z');
  const given = { incident, supersedes: first.decision, why };
  expect(await call.refused('supervisor', 'correct-decision', { ...given, decision: decision([allegation(), allegation()]) })).toEqual(failure('refused', 'late'));
  await correct(incident, first.decision, decision([allegation({ why: 'She confirms it, and her sister saw it.' })]));
  expect((await file(incident)).decisions[1]).toMatchObject({ revision: 2, current: true });
});

test('a correction takes an incident out of the queue again', async () => {
  const { incident, first } = decided();
  await call.get('supervisor', 'correct-decision', { incident, supersedes: first.decision, decision: decision([allegation(), noCrime()]), why });
  expect((await call.get('assessor', 'queue-page', { view: 'open', filter: '', after: null, limit: 10 })).rows).toEqual([]);
});
