/** Deciding and correcting, on a real store. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau, catalogue } from '../../../../tests/support/bureau.ts';
import { decide, decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, report, toldBy } from '../../../../tests/support/invented.ts';
import { calling } from '../../../../tests/support/calling.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { FactsDocument } from '../../../shared/rules/facts/document.ts';
import { whatFactsSay } from '../../../shared/rules/what-facts-say.ts';
import { runCommand } from '../db/run-command.ts';
import { correctDecision } from './correct-decision.ts';
import { enterCrimeNumber } from './enter-crime-number.ts';
import { enterReference } from './enter-reference.ts';
import { openReportedIncident } from './open-reported-incident.ts';
import { reviewDecision } from './review-decision.ts';

let t: TestBureau;
beforeEach(() => void (t = testBureau()));
afterEach(() => t.close());

const standing = (incident: string) => t.bureau.reader.store.standing.of(incident);
const correct = correctDecision(catalogue);

test('a decision records its crime, its event and its place in the tree together', () => {
  const incident = enterReport(t);
  const size = t.bureau.reader.store.log.size();
  const made = decideOk(t, incident);
  expect(made).toMatchObject({ revision: 1, state: 'decided', crimes: [expect.any(String)] });
  expect(t.bureau.reader.store.decisions.crimes(made.decision)).toMatchObject([{ class: '105A', code: '105/01', number: null }]);
  expect(t.bureau.reader.store.log.size()).toBe(size + 1);
});

test('two allegations of one incident have different answers', () => {
  const incident = enterReport(t);
  const made = decideOk(t, incident, decision([allegation(), noCrime()]));
  expect(t.bureau.reader.store.decisions.answers(made.decision).map((row) => row.answer)).toEqual(['record', 'no-crime']);
});

test('an incident is never decided twice: the second is told, and nothing is written', () => {
  const incident = enterReport(t);
  decideOk(t, incident);
  const size = t.bureau.reader.store.log.size();
  const again = runCommand(t.bureau.runner, t.people.other, decide, { incident, decision: decision() });
  expect(again).toMatchObject({ ok: false, error: { code: 'stale' } });
  expect(t.bureau.reader.store.log.size()).toBe(size);
});

test('a decision on an older version than the current one is stale', () => {
  const incident = enterReport(t);
  const result = runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: decision([allegation()], { versionRead: 2 }) });
  expect(result).toMatchObject({ ok: false, error: { code: 'stale' } });
});

test.each([
  ['no answer to the chart', decision([allegation({ path: [] })]), 'about.allegations.0.path'],
  ['nobody told', decision([noCrime({ told: null })]), 'about.allegations.0.told'],
  ['an offence that is not in the list', decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '999/99', flags: [] }] } })]), 'about.allegations.0.answer.crimes.0.offence'],
  ['exploitation without abuse', decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '105/01', flags: ['cse'] }] } })]), 'about.allegations.0.answer.crimes.0.flags'],
  ['a rape closed as no crime', decision([noCrime({ alleged: '019/16#1' })]), 'about.allegations.0.answer'],
  ['a closing code that is none', decision([allegation()], { closing: 'X9' }), 'closing'],
  ['a duplicate of nothing', decision([], { about: { kind: 'duplicate', of: 'nothing', why: 'The same again', told: toldBy ?? undefined } } as never), 'about.of'],
])('%s is refused at its field', (_, made, path) => {
  const incident = enterReport(t);
  const result = runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: made });
  expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(!result.ok && result.error.problems.map((problem) => problem.path)).toContain(path);
});

test.each([
  ['just inside', '2026-04-14T07:00:00.000Z', true],
  ['just outside', '2026-04-14T07:00:00.001Z', false],
])('%s 24 hours, recording without a reason for being late is %s', (_, now, saved) => {
  const incident = enterReport(t);
  t.clock.moveTo(now);
  expect(runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: decision() }).ok).toBe(saved);
});

test('a correction may turn not recorded into recorded', () => {
  const incident = enterReport(t);
  const first = decideOk(t, incident, decision([noCrime()]));
  const input = { incident, mistake: null, supersedes: first.decision, decision: decision(), why: 'The victim confirmed it later.' };
  const corrected = valueOf(runCommand(t.bureau.runner, t.people.supervisor, correct, input)).value;
  expect(corrected).toMatchObject({ applied: true, revision: 2 });
  expect(t.bureau.reader.store.decisions.ofIncident(incident)).toHaveLength(2);
});

test('a correction that keeps a crime keeps its id and its number', () => {
  const incident = enterReport(t);
  const first = decideOk(t, incident);
  const [crime = ''] = first.crimes;
  valueOf(runCommand(t.bureau.runner, t.people.assessor, enterCrimeNumber, { crime, number: '22/1234/26', recordedAt: '2026-04-13T07:59:00.000Z', rationale: null }));
  const second = decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '105/01', flags: ['domestic-abuse'] }] } }), allegation({ victim: { kind: 'person', name: 'Second Victim' } })]);
  const corrected = valueOf(runCommand(t.bureau.runner, t.people.supervisor, correct, { incident, mistake: null, supersedes: first.decision, decision: second, why: 'A second victim was found.' })).value;
  const crimes = t.bureau.reader.store.decisions.crimes(corrected.decision ?? '');
  expect(crimes.map((row) => row.number)).toContain('22/1234/26');
  expect(crimes).toHaveLength(2);
});

test.each([
  ['remove a recorded crime', decision([noCrime()]), 'remove:105A'],
  ['change its class', decision([allegation({ answer: { kind: 'record', crimes: [{ offence: '008/06#1', flags: [] }] } })]), 'change-class:105A'],
])('a correction that would %s becomes a request and changes nothing', (_, made, reason) => {
  const incident = enterReport(t);
  const first = decideOk(t, incident);
  const input = { incident, mistake: null, supersedes: first.decision, decision: made, why: 'It was decided wrongly.' };
  const corrected = valueOf(runCommand(t.bureau.runner, t.people.supervisor, correct, input)).value;
  expect(corrected).toMatchObject({ applied: false, decision: null });
  expect(standing(incident)).toMatchObject({ decision: first.decision, revision: 1 });
  expect(t.bureau.reader.store.decisions.requestsOf(incident).map((row) => JSON.parse(row.reasons) as string[])).toEqual([[reason]]);
});

test('a returned decision goes to the top of the assessor’s queue and may not drop its crime when decided again', () => {
  const incident = enterReport(t);
  enterReport(t, report());
  const first = decideOk(t, incident);
  valueOf(runCommand(t.bureau.runner, t.people.supervisor, reviewDecision, { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: first.decision, comment: 'Who else was there?' } }));
  expect(standing(incident)).toMatchObject({ state: 'returned', takenBy: t.people.assessor.person });
  const dropped = runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: decision([noCrime()]) });
  expect(dropped).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(decideOk(t, incident)).toMatchObject({ revision: 2 });
});

test('nobody reviews their own decision, whatever their role', () => {
  const incident = enterReport(t);
  const first = decideOk(t, incident, decision(), t.people.supervisor);
  const result = runCommand(t.bureau.runner, t.people.supervisor, reviewDecision, { incident, verdict: { verdict: 'agree', decision: first.decision, comment: null } });
  expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});

test('passed to another force without a reference, an incident stays open until the reference comes', () => {
  const incident = enterReport(t);
  const path = [...(allegation().path.slice(0, 5) as never[]), { box: 'F6' as const, answer: 'yes' as const }];
  const passed = allegation({ path, answer: { kind: 'crime-related-incident', ground: 'b', otherForce: { force: 'Other Police', reference: null, acceptedBy: 'Their desk' } }, told: toldBy });
  const made = decideOk(t, incident, decision([passed]));
  expect(made.state).toBe('awaiting-reference');
  valueOf(runCommand(t.bureau.runner, t.people.assessor, enterReference, { decision: made.decision, allegation: 0, otherForce: { force: 'Other Police', reference: 'OP/77', acceptedBy: 'Their desk' } }));
  expect(standing(incident)).toMatchObject({ state: 'decided' });
});

test('N100 opens before the chart is finished and is taken up, then confirmed, by the decision', () => {
  const incident = enterReport(t);
  const opened = valueOf(runCommand(t.bureau.runner, t.people.assessor, openReportedIncident, { incident, versionRead: 1, code: '100/01', note: 'Friend reports it' })).value;
  const rape = allegation({ alleged: '019/16#1', answer: { kind: 'record', crimes: [{ offence: '019/16#1', flags: [] }], confirms: opened.reported } });
  decideOk(t, incident, decision([rape]));
  expect(t.bureau.reader.store.reported.byId(opened.reported)).toMatchObject({ state: 'confirmed' });
});

test('what the rules said of the facts told is kept with the decision, word for word as the command line says it', async () => {
  const incident = enterReport(t);
  const document = FactsDocument.parse(reported({ acts: [act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] })] }));
  decideOk(t, incident, decision([allegation()], { facts: { names: { V1: 'Test Victim' }, document } }));
  const [kept] = (await calling(t).get('auditor', 'incident-file', { incident })).decisions;
  expect(kept?.decision?.facts?.names).toEqual({ V1: 'Test Victim' });
  expect(kept?.found).toEqual(JSON.parse(JSON.stringify(whatFactsSay(document, catalogue, '2026-04-13' as LocalDate))));
  expect(kept?.found?.crimes).toMatchObject([{ class: '105A', count: 1 }]);
});

test('a decision without facts has no finding', async () => {
  const incident = enterReport(t);
  decideOk(t, incident);
  expect((await calling(t).get('auditor', 'incident-file', { incident })).decisions[0]).toMatchObject({ found: null, decision: { facts: null, reasons: {} } });
});

test('a crime the facts say must be recorded is not left out', () => {
  const incident = enterReport(t);
  const document = FactsDocument.parse(reported({ acts: [act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [] })] }));
  const result = runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: decision([noCrime()], { facts: { names: {}, document } }) });
  expect(result).toMatchObject({ ok: false, error: { code: 'refused', problems: [{ path: 'facts' }] } });
});
