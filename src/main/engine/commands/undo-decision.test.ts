/** Undoing a decision: by whom, for how long, what stops it, and that nothing it counted is counted any more. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { leaseMs } from '../../../shared/triage/claim.ts';
import { undoMs } from '../../../shared/triage/undo.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

const later = (ms: number): void => t.clock.moveTo(plusMs(t.clock.now(), ms));
const standing = () => t.bureau.reader.store.standing.of(incident);
const decide = (made: Decision = decision(), who: Somebody = 'assessor') => call.get(who, 'decide-incident', { incident, decision: made, claim: standing()?.claim?.number ?? null });
const undo = (made: string, who: Somebody = 'assessor') => call.get(who, 'undo-decision', { decisions: [made] });
const refusal = (made: string, who: Somebody = 'assessor') => call.refused(who, 'undo-decision', { decisions: [made] });
const file = (who: Somebody = 'assessor') => call.get(who, 'incident-file', { incident });
const told = { whom: 'victim', at: '2026-04-13T07:50:00.000Z', how: 'telephone', by: 'Test', state: 'told', rightToAppeal: true } as const;

test('the incident is with whoever decided it, under a new claim, as it was before', async () => {
  await call.get('assessor', 'take-incident', { incident, heldBy: null });
  const before = standing();
  const { decision: made } = await decide();
  const { undone } = await undo(made);
  const claim = { number: t.bureau.reader.store.log.size(), until: plusMs(t.clock.now(), leaseMs) };
  expect(undone).toEqual([{ decision: made, incident, claim }]);
  expect(standing()).toEqual({ ...before, revision: 1, claim: { ...claim, session: t.people.assessor.session } });
});

test('it stays to be read, marked as undone, in the file, the trail and the log', async () => {
  const { decision: made } = await decide();
  later(8000);
  await undo(made);
  expect((await file()).decisions).toMatchObject([{ id: made, revision: 1, current: false, undone: { at: t.clock.now(), by: t.people.assessor.person } }]);
  const { events } = await call.get('auditor', 'trail', { incident, before: null, limit: 10 });
  expect(events.slice(0, 2).map(({ kind }) => kind)).toEqual(['decision.undone', 'incident.decided']);
  expect(events[1]?.sentence).toMatch(/to record \(.+\)\. Undone since\.$/);
});

test.for<readonly [string, number, boolean]>([
  ['the tenth second', undoMs, true],
  ['a millisecond past it', undoMs + 1, false],
])('by the clock of the engine it is undone until %s', async ([, ms, done]) => {
  const { decision: made } = await decide();
  later(ms);
  if (done) await undo(made);
  else expect((await refusal(made)).message).toMatch(/^Not undone\. The decision on .+ stays: its 10 seconds are over/);
});

test('nobody but whoever decided it undoes it, and only once', async () => {
  const { decision: made } = await decide();
  expect(await refusal(made, 'other')).toMatchObject({ code: 'forbidden', message: 'Only whoever made a decision may undo it.' });
  expect((await refusal(made, 'supervisor')).code).toBe('forbidden');
  await undo(made);
  expect((await refusal(made)).message).toMatch(/^The decision on .+ is undone already\.$/);
  expect(await refusal('nothing')).toEqual(failure('not-found'));
});

test.for<Somebody>(['other', 'supervisor', 'auditor'])('once %s has opened the incident since, it stays', async (who) => {
  await file(who);
  const { decision: made } = await decide();
  await file('assessor');
  await file(who);
  expect((await refusal(made)).message).toMatch(/^Not undone\. The decision on .+ stays: Test .+ has opened the incident since\.$/);
});

test('who read it before the decision is in nobody’s way', async () => {
  await file('other');
  const { decision: made } = await decide();
  await undo(made);
});

const number = (crime: string | undefined) => ({ crime: crime ?? '', number: '22/1/26', recordedAt: t.clock.now() });
const noLetter = decision([noCrime({ told: { state: 'not-yet', reason: 'She is at work', due: '2026-04-14T18:00:00.000Z' } })]);

test.for<readonly [string, Decision, (made: string, crime: string | undefined) => Promise<unknown>]>([
  ['a crime number was entered', decision(), (_, crime) => call.get('assessor', 'enter-crime-number', number(crime))],
  ['it was entered that somebody was told', noLetter, (made) => call.get('assessor', 'tell-victim', { decision: made, allegation: 0, told })],
  ['it was reviewed', decision(), (made) => call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'agree', decision: made } })],
  ['a correction was asked for', decision(), (made) => call.get('supervisor', 'correct-decision', { incident, supersedes: made, decision: decision([noCrime()]), why: 'It was a civil matter.' })],
  ['a reported incident was opened on it', decision(), () => call.get('assessor', 'open-reported-incident', { incident, versionRead: 1, code: '100/01', note: 'A friend reports it' })],
])('after %s it stays', async ([because, given, then]) => {
  const { decision: made, crimes } = await decide(given);
  await then(made, crimes[0]);
  expect((await refusal(made)).message).toMatch(new RegExp(`^Not undone\\. The decision on .+ stays: ${because} since\\.$`));
});

test('a correction is not undone, and what it corrected neither', async () => {
  const { decision: made } = await decide(decision(), 'supervisor');
  const corrected = await call.get('supervisor', 'correct-decision', { incident, supersedes: made, decision: decision([allegation({ why: 'Her sister saw it.' })]), why: 'The reason was short.' });
  expect((await refusal(corrected.decision ?? '', 'supervisor')).message).toMatch(/corrections are not undone/);
  expect((await refusal(made, 'supervisor')).message).toMatch(/a later one stands/);
});

test('decided again, it has the next revision and new crimes; the old claim and the old crime are worth nothing', async () => {
  const { number: first } = (await call.get('assessor', 'take-incident', { incident, heldBy: null })).claim;
  const one = await decide();
  const { undone } = await undo(one.decision);
  expect((await call.refused('assessor', 'decide-incident', { incident, decision: decision(), claim: first })).code).toBe('unclaimed');
  const two = await call.get('assessor', 'decide-incident', { incident, decision: decision(), claim: undone[0]?.claim.number ?? null });
  expect(two).toMatchObject({ revision: 2, crimes: [expect.not.stringMatching(one.crimes[0] ?? '') as string] });
  expect((await call.refused('assessor', 'enter-crime-number', number(one.crimes[0]))).message).toBe('Not entered. The decision that made this crime was undone.');
  expect((await call.get('auditor', 'awaiting-crime-number', { after: null, limit: 10 })).crimes.map(({ crime }) => crime)).toEqual(two.crimes);
});

test('where deciding is recording, the number of an undone crime counts for nothing', async () => {
  await call.get('supervisor', 'change-setting', { setting: 'is-crime-system', value: 'yes' });
  const figure = async () => (await call.get('auditor', 'figures', {})).figures.find(({ id }) => id === 'recorded-within-24h')?.n;
  const { decision: made, crimes } = await decide();
  expect(await figure()).toBe(1);
  await undo(made);
  expect(await figure()).toBe(0);
  expect((await call.refused('supervisor', 'correct-crime-number', { ...number('22'), crime: crimes[0] ?? '', instead: crimes[0] ?? '', why: 'It was wrong.' })).code).toBe('stale');
});

test('decided again and undone, the decision before it stands again', async () => {
  const first = await decide(decision([noCrime()]), 'assessor');
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: first.decision, comment: 'Who else was there?' } });
  await call.get('assessor', 'take-incident', { incident, heldBy: t.people.assessor.person });
  const before = standing();
  const { decision: second } = await decide();
  await undo(second);
  expect(standing()).toEqual({ ...before, revision: 2, claim: expect.objectContaining({ number: t.bureau.reader.store.log.size() }) as object });
  expect((await file()).decisions.map(({ current, undone }) => [current, undone !== null])).toEqual([[true, false], [false, true]]);
  expect((await call.get('auditor', 'figures', {})).figures.find(({ id }) => id === 'corrected')?.value).toBe(0);
});

test('what is owed to whom is again what the decision before it owed', async () => {
  const owed = async () => (await call.get('auditor', 'victims-to-contact', { after: null, limit: 10 })).tasks;
  const first = await decide();
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: first.decision, comment: 'Was it she?' } });
  const before = await owed();
  const { decision: second } = await decide(decision([allegation({ victim: { kind: 'person', name: 'Test Sister' } })]));
  await undo(second);
  expect(before.map(({ kind }) => kind)).toEqual(['refer', 'tell']);
  expect(await owed()).toEqual(before);
  await decide(decision([allegation({ victim: { kind: 'person', name: 'Test Sister' } })]));
  expect((await owed()).map(({ kind, victim }) => [kind, victim === before[0]?.victim])).toEqual([['refer', false], ['tell', false]]);
});

const reported = (code: '100/01' | '100/02') => noCrime({ answer: { kind: 'reported-incident', code } });
const states = async () => (await file()).reported.map(({ code, state }) => `${code} ${state}`);
const listed = async () => (await call.get('auditor', 'reported-incidents', {})).reported.length;

test('a reported incident that the decision opened is undone with it, and a new one is opened by the next', async () => {
  const { decision: made } = await decide(decision([reported('100/01')]));
  await undo(made);
  expect([await states(), await listed()]).toEqual([['100/01 undone'], 0]);
  const [withdrawn] = (await file()).reported;
  expect(await call.refused('assessor', 'recode-reported-incident', { reported: withdrawn?.id ?? '', code: '100/02', why: 'As she says' })).toEqual(failure('stale'));
  await decide(decision([reported('100/01')]));
  expect([await states(), await listed()]).toEqual([['100/01 undone', '100/01 open'], 1]);
});

test.for<readonly [string, (open: string) => Decision, string]>([
  ['recoded', () => decision([reported('100/02')]), '100/02 open'],
  ['confirmed', (open) => decision([allegation({ answer: { kind: 'record', confirms: open, crimes: [{ offence: '105/01', flags: [] }] } })]), '100/01 confirmed'],
])('one that it %s is as it was', async ([, made, after]) => {
  const { reported: open } = await call.get('assessor', 'open-reported-incident', { incident, versionRead: 1, code: '100/01', note: 'A friend reports it for her' });
  const { decision: id } = await decide(made(open));
  expect(await states()).toEqual([after]);
  await undo(id);
  expect([await states(), await listed()]).toEqual([['100/01 open'], 1]);
});

test('of several, all are undone or none, and it is said which stands in the way', async () => {
  const others = [enterReport(t), enterReport(t)];
  const made = await Promise.all([incident, ...others].map(async (each) => (await call.get('assessor', 'decide-incident', { incident: each, decision: decision() })).decision));
  const { ref } = await call.get('other', 'incident-file', { incident: others[1] ?? '' });
  expect((await call.refused('assessor', 'undo-decision', { decisions: made })).message).toContain(`The decision on ${ref} stays`);
  expect((await call.get('assessor', 'undo-decision', { decisions: made.slice(0, 2) })).undone).toHaveLength(2);
});

test('what the store itself refuses: undoing what does not stand, for somebody else, or letting it stand again', async () => {
  const { decision: made } = await decide();
  const { db } = t.bureau.runner;
  const insert = (by: string) => () => db.transaction(() => {
    db.exec('INSERT INTO acts SELECT max(seq) + 1 FROM events');
    db.prepare("INSERT INTO undone_decisions SELECT ?, max(seq) + 1, 'now', ? FROM events").run(made, by);
  })();
  expect(insert('somebody')).toThrow(/only whoever made the decision that stands/);
  await undo(made);
  expect(insert(t.people.assessor.person)).toThrow(/only whoever made the decision that stands/);
  expect(() => db.prepare('UPDATE standing SET decision = ?, event_seq = (SELECT max(seq) + 1 FROM events) WHERE incident = ?').run(made, incident)).toThrow(/stands no more/);
});
