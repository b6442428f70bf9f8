/** Victims: what a decision owes to each, assessed, contacted, referred and told; and what the force sets for them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/ipc/calls.ts';
import { noThrive, type Assessment } from '../../../shared/victims/assessment.ts';
import { catalogue, instant, testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, report } from '../../../../tests/support/invented.ts';
import { runCommand } from '../db/run-command.ts';
import { correctDecision } from './correct-decision.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  // A Monday, eight in the morning by UTC; the report came an hour before.
  t = testBureau('2026-04-13T08:00:00.000Z');
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

type Tasks = Output<'victims-to-contact'>['tasks'];
const tasks = async (): Promise<Tasks> => (await call.get('auditor', 'victims-to-contact', { after: null, limit: 50 })).tasks;
const due = async (): Promise<readonly string[]> => (await tasks()).map((task) => `${task.kind} ${task.due}`);
const victims = async () => (await call.get('auditor', 'incident-victims', { incident })).victims;
const only = async () => {
  const [victim] = await victims();
  if (!victim) throw new Error('no victim');
  return victim;
};

const assessment = (change: Partial<Assessment> = {}): Assessment => ({ thrive: noThrive, riskGrade: null, child: false, adultAtRisk: false, repeat: 'not-known', enhanced: [], safeguarding: 'not-needed', ...change });
const byName = { by: 'name', name: 'Test Victim' } as const;
const assess = (change: Partial<Assessment> = {}, words: string | null = null, whom: Input<'assess-victim'>['whom'] = byName) => call.get('assessor', 'assess-victim', { incident, whom, assessment: assessment(change), words });
const referral = (change: Partial<Input<'refer-victim'>['referral']> = {}): Input<'refer-victim'> => ({
  incident,
  whom: byName,
  referral: { to: 'advice-line', at: '2026-04-13T07:45:00.000Z', consent: 'given', outcome: 'accepted', words: null, ...change },
});
const telling = { state: 'told', whom: 'victim', at: '2026-04-13T07:50:00.000Z', how: 'telephone', by: 'PC Test', rightToAppeal: true } as const;

const tuesdayEnd = '2026-04-14T22:59:59.999Z';
const wednesdayEnd = '2026-04-15T22:59:59.999Z';
const nextMondayEnd = '2026-04-20T22:59:59.999Z';

test('a crime recorded for a named victim owes a referral in 2 working days of the report and telling in 5 of the decision', async () => {
  decideOk(t, incident);
  expect(await due()).toEqual([`refer ${wednesdayEnd}`, `tell ${nextMondayEnd}`]);
  expect(await only()).toMatchObject({ name: 'Test Victim', assessment: null, entries: [] });
});

test('a report that is not recorded has the same duty: one still to be told is a task with the time that was promised, or the policy’s day if that is sooner', async () => {
  decideOk(t, incident, decision([noCrime({ told: { state: 'not-yet', reason: 'She is in theatre', due: '2026-04-13T18:00:00.000Z' } }), noCrime({ victim: { kind: 'person', name: null }, told: { state: 'not-yet', reason: 'Nobody answers', due: '2026-05-30T18:00:00.000Z' } })]));
  expect(await due()).toEqual(['tell 2026-04-13T18:00:00.000Z', `tell ${nextMondayEnd}`]);
});

test('nothing is owed of a test, of what was told when it was decided, of a crime against an organisation, or of history', async () => {
  decideOk(t, incident, decision([], { about: { kind: 'test', why: 'A test call' } }));
  decideOk(t, enterReport(t), decision([noCrime()]));
  decideOk(t, enterReport(t), decision([allegation({ victim: { kind: 'organisation', name: 'Test Shop' } })]));
  expect(await tasks()).toEqual([]);
});

test('two allegations of one victim owe one telling and one referral; two victims owe two', async () => {
  const again = allegation({ victim: { kind: 'person', name: ' test  VICTIM ' }, offender: { kind: 'person', name: 'Test Suspect' } });
  decideOk(t, incident, decision([allegation(), again, allegation({ victim: { kind: 'person', name: 'Other Victim' } })]));
  expect((await tasks()).map(({ kind }) => kind)).toEqual(['refer', 'refer', 'tell', 'tell']);
  expect((await victims()).map(({ name }) => name)).toEqual(['Test Victim', 'Other Victim']);
});

test('told of a crime that is recorded: the task ends, the entry stays with who told them, and the log does not say who', async () => {
  const { decision: decided } = decideOk(t, incident);
  const { event } = await call.get('assessor', 'tell-victim', { decision: decided, allegation: 0, told: telling });
  expect(await due()).toEqual([`refer ${wednesdayEnd}`]);
  expect((await only()).entries).toMatchObject([{ kind: 'told', at: telling.at, by: 'PC Test', codes: { whom: 'victim', how: 'telephone' } }]);
  expect(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes).not.toContain('PC Test');
});

test('enhanced rights shorten telling to 1 working day, assessed after the decision or before it, and lengthen it again when they go', async () => {
  await assess({ enhanced: ['persistently-targeted'] });
  decideOk(t, incident);
  expect(await due()).toEqual([`tell ${tuesdayEnd}`, `refer ${wednesdayEnd}`]);
  expect((await tasks()).every(({ enhanced }) => enhanced)).toBe(true);
  await assess({ enhanced: [] });
  expect(await due()).toEqual([`refer ${wednesdayEnd}`, `tell ${nextMondayEnd}`]);
});

test('a safeguarding referral is owed once it is found needed, before there is any decision, and no longer once it is not', async () => {
  await assess({ child: true, safeguarding: 'needed' });
  expect(await due()).toEqual([`safeguard ${wednesdayEnd}`]);
  await assess({ child: true }, 'She is with her aunt.');
  expect(await tasks()).toEqual([]);
  await assess({ child: true, safeguarding: 'needed' });
  await call.get('assessor', 'refer-victim', referral({ to: 'safeguarding', consent: 'not-asked', words: 'She is nine; her school was told.' }));
  expect(await tasks()).toEqual([]);
  expect((await only()).tasks).toMatchObject([{ kind: 'safeguard', outcome: 'accepted', tries: 1 }]);
});

test('what was assessed, contacted and referred stays, each entry with its codes and words; the log has the codes and not a word', async () => {
  decideOk(t, incident);
  const events = [
    (await assess({ riskGrade: { tool: 'dash', grade: 'high' }, thrive: { ...noThrive, harm: 'serious' } }, 'She is frightened of his brother.')).event,
    (await call.get('assessor', 'contact-victim', { incident, whom: byName, contact: { at: telling.at, how: 'telephone', outcome: 'message-left', words: 'Her sister took the message.' } })).event,
    (await call.get('assessor', 'refer-victim', referral({ outcome: 'not-reached', words: 'Rang twice.' }))).event,
  ];
  const victim = await only();
  expect(victim.entries.map(({ kind, words }) => [kind, words])).toEqual([['assessed', 'She is frightened of his brother.'], ['contacted', 'Her sister took the message.'], ['referred', 'Rang twice.']]);
  expect(victim.assessment).toMatchObject({ riskGrade: { tool: 'dash', grade: 'high' } });
  const bytes = events.map((seq) => t.bureau.reader.store.log.after(seq - 1, 1)[0]?.bytes ?? '').join('\n');
  expect(bytes).toContain('"dash:high"');
  expect(bytes).toContain('"harm:serious"');
  expect(bytes).not.toMatch(/frightened|sister|Rang|Test Victim/);
});

test('one who was not reached is tried again: the task stays and counts its tries', async () => {
  decideOk(t, incident);
  await call.get('assessor', 'refer-victim', referral({ outcome: 'not-reached' }));
  await call.get('assessor', 'refer-victim', referral({ outcome: 'not-reached' }));
  expect((await tasks()).find(({ kind }) => kind === 'refer')).toMatchObject({ tries: 2 });
  await call.get('assessor', 'refer-victim', referral({ outcome: 'declined', consent: 'refused' }));
  expect((await tasks()).map(({ kind }) => kind)).toEqual(['tell']);
});

test('a correction keeps the clocks: the referral made stays made, a telling is not owed twice', async () => {
  const first = decideOk(t, incident, decision([allegation(), allegation({ victim: { kind: 'person', name: 'Other Victim' } })]));
  await call.get('assessor', 'tell-victim', { decision: first.decision, allegation: 0, told: telling });
  t.clock.moveTo('2026-04-14T09:00:00.000Z');
  const more = decision([allegation(), allegation({ victim: { kind: 'person', name: 'Other Victim' } }), noCrime()]);
  valueOf(runCommand(t.bureau.runner, t.people.supervisor, correctDecision(catalogue), { incident, mistake: null, supersedes: first.decision, decision: more, why: 'There was a third.' }));
  expect(await due()).toEqual([`refer ${wednesdayEnd}`, `refer ${wednesdayEnd}`, `tell ${nextMondayEnd}`]);
  expect((await only()).entries.map(({ kind }) => kind)).toEqual(['told']);
});

test('a correction still says who was told of the revision before it, at the answer that is theirs now', async () => {
  const other = allegation({ victim: { kind: 'person', name: 'Other Victim' } });
  const correct = (supersedes: string, allegations: Parameters<typeof decision>[0], why: string) => call.get('supervisor', 'correct-decision', { incident, supersedes, mistake: null, decision: decision(allegations), why });
  const told = { whom: 'victim', at: telling.at, how: 'telephone', by: 'PC Test' };
  const first = decideOk(t, incident, decision([allegation(), other]));
  await call.get('assessor', 'tell-victim', { decision: first.decision, allegation: 0, told: telling });
  const second = await correct(first.decision, [other, allegation()], 'They stood in the wrong order.');
  await correct(second.decision ?? '', [allegation(), other], 'They were right before.');
  const { decisions } = await call.get('auditor', 'incident-file', { incident });
  expect(decisions.map((each) => [each.told, each.toldBefore])).toEqual([
    [[{ ...told, allegation: 0 }], []],
    [[], [{ ...told, allegation: 1, revision: 1 }]],
    [[], [{ ...told, allegation: 0, revision: 1 }]],
  ]);
});

test('a victim whom a correction no longer names is owed nothing, and is owed it again once named again', async () => {
  const first = decideOk(t, incident);
  const correct = (supersedes: string, name: string) => call.get('supervisor', 'correct-decision', { incident, supersedes, mistake: null, decision: decision([allegation({ victim: { kind: 'person', name } })]), why: 'It was somebody else.' });
  const second = await correct(first.decision, 'Other Victim');
  expect((await tasks()).map(({ kind, victim }) => [kind, victim])).toEqual([['refer', expect.any(String)], ['tell', expect.any(String)]]);
  expect((await victims()).map(({ name, tasks: owed }) => [name, owed.length])).toEqual([['Test Victim', 0], ['Other Victim', 2]]);
  await correct(second.decision ?? '', 'Test Victim');
  expect((await victims()).map(({ name, tasks: owed }) => [name, owed.map(({ kind, doneAt }) => [kind, doneAt])])).toEqual([['Test Victim', [['refer', null], ['tell', null]]], ['Other Victim', []]]);
});

test('a decision that is undone owes nothing; decided again it owes it, and the referral keeps its clock', async () => {
  const { claim } = await call.get('assessor', 'take-incident', { incident, heldBy: null });
  const made = await call.get('assessor', 'decide-incident', { incident, decision: decision(), claim: claim.number });
  expect(await due()).toHaveLength(2);
  const [undone] = (await call.get('assessor', 'undo-decision', { decisions: [made.decision] })).undone;
  expect(await tasks()).toEqual([]);
  await call.get('assessor', 'decide-incident', { incident, decision: decision(), claim: undone?.claim.number ?? null });
  expect(await due()).toEqual([`refer ${wednesdayEnd}`, `tell ${nextMondayEnd}`]);
});

test('the queue shows an incident once something is owed within a day, and no longer once it is done', async () => {
  const shown = async () => {
    const { rows } = await call.get('assessor', 'queue-page', { view: 'victims-due', filter: '', after: null, limit: 10 });
    expect((await call.get('assessor', 'queue-counts', {})).views['victims-due']).toBe(rows.length);
    return rows.map(({ id }) => id);
  };
  decideOk(t, incident);
  t.clock.moveTo('2026-04-14T22:59:59.998Z');
  expect(await shown()).toEqual([]);
  t.clock.moveTo('2026-04-14T22:59:59.999Z');
  expect(await shown()).toEqual([incident]);
  await call.get('assessor', 'refer-victim', referral({ outcome: 'declined' }));
  expect(await shown()).toEqual([]);
});

test('the figures: told and referred in time, each with its n and its incidents', async () => {
  const figure = async (id: string) => {
    const found = (await call.get('auditor', 'figures', {})).figures.find((each) => each.id === id);
    return found && [found.value, found.n];
  };
  expect(await figure('told-in-time')).toEqual([null, 0]);
  const { decision: decided } = decideOk(t, incident);
  const other = enterReport(t);
  decideOk(t, other);
  await call.get('assessor', 'tell-victim', { decision: decided, allegation: 0, told: telling });
  expect([await figure('told-in-time'), await figure('referred-in-time')]).toEqual([[1, 1], [null, 0]]);
  t.clock.moveTo('2026-04-21T08:00:00.000Z');
  expect([await figure('told-in-time'), await figure('referred-in-time')]).toEqual([[0.5, 2], [0, 2]]);
  const late = await call.get('auditor', 'figure-incidents', { incidents: 'told-late', limit: 10 });
  expect([late.total, late.rows.map(({ id }) => id)]).toEqual([1, [other]]);
  expect((await call.get('auditor', 'figure-incidents', { incidents: 'told-clocked', limit: 10 })).total).toBe(2);
});

test('a policy holds from its day on: what was decided before keeps the days it had', async () => {
  decideOk(t, incident);
  await call.get('supervisor', 'set-victim-policy', { from: '2026-04-14', referral: 1, telling: 3, enhanced: 1 });
  decideOk(t, enterReport(t));
  expect(await due()).toEqual([`refer ${wednesdayEnd}`, `refer ${wednesdayEnd}`, `tell ${nextMondayEnd}`, `tell ${nextMondayEnd}`]);
  t.clock.moveTo('2026-04-14T09:00:00.000Z');
  decideOk(t, enterReport(t, { received: { ...report().received, at: instant('2026-04-14T08:30:00.000Z') } }));
  expect((await due()).filter((each) => each !== `refer ${wednesdayEnd}` && each !== `tell ${nextMondayEnd}`)).toEqual(['tell 2026-04-17T22:59:59.999Z']);
  expect((await call.get('assessor', 'victim-settings', {})).policy).toEqual({ from: '2026-04-14', referral: 1, telling: 3, enhanced: 1 });
});

test('the service is named by a supervisor, and a referral keeps which it went to; its name is no part of the log', async () => {
  const { event } = await call.get('supervisor', 'name-advice-line', { name: 'Test Victim Care', contact: '01632 960001', force: '101' });
  decideOk(t, incident);
  await call.get('assessor', 'refer-victim', referral());
  expect((await only()).entries[0]?.codes).toMatchObject({ to: 'advice-line', service: event });
  expect((await call.get('auditor', 'victim-settings', {})).service).toEqual({ name: 'Test Victim Care', contact: '01632 960001', force: '101' });
  expect(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes).not.toContain('Care');
});

test('the list says when its holidays end, and the settings say so once they have', async () => {
  expect((await call.get('assessor', 'victim-settings', {})).holidays).toMatchObject({ until: '2027-12-31', hasEnded: false });
  t.clock.moveTo('2028-01-01T00:00:00.000Z');
  expect((await call.get('assessor', 'victim-settings', {})).holidays.hasEnded).toBe(true);
});

test('pages follow one another without a task twice or left out', async () => {
  for (let n = 0; n < 4; n += 1) decideOk(t, enterReport(t));
  const whole = await tasks();
  const first = await call.get('assessor', 'victims-to-contact', { after: null, limit: 3 });
  const second = await call.get('assessor', 'victims-to-contact', { after: first.next, limit: 50 });
  expect([...first.tasks, ...second.tasks]).toEqual(whole);
  expect([first.total, first.late, second.next]).toEqual([8, 0, null]);
});

test.for<readonly [string, () => Promise<unknown>, object]>([
  ['a referral that nobody consented to, accepted', () => call.refused('assessor', 'refer-victim', referral({ consent: 'refused' })), failure('invalid', 'referral.outcome')],
  ['consent that was not asked, without why', () => call.refused('assessor', 'refer-victim', referral({ consent: 'not-asked' })), failure('invalid', 'referral.words')],
  ['no referral, without why', () => call.refused('assessor', 'refer-victim', referral({ outcome: 'not-made', consent: 'refused' })), failure('invalid', 'referral.words')],
  ['a child for whom no safeguarding referral is needed, without why', () => call.refused('assessor', 'assess-victim', { incident, whom: byName, assessment: assessment({ child: true }), words: null }), failure('refused', 'words')],
  ['a referral still to come', () => call.refused('assessor', 'refer-victim', referral({ at: '2026-04-13T08:00:00.001Z' })), failure('refused', 'referral.at')],
  ['a victim of another incident', async () => call.refused('assessor', 'refer-victim', { ...referral(), whom: { by: 'id', victim: (await assess()).victim }, incident: enterReport(t) }), failure('not-found')],
  ['days for victims from yesterday', () => call.refused('supervisor', 'set-victim-policy', { from: '2026-04-12', referral: 2, telling: 5, enhanced: 1 }), failure('refused', 'from')],
  ['no days at all', () => call.refused('supervisor', 'set-victim-policy', { from: '2026-04-14', referral: 0, telling: 5, enhanced: 1 }), failure('invalid', 'referral')],
])('%s is refused', async ([, refused, expected]) => {
  decideOk(t, incident);
  expect(await refused()).toEqual(expected);
});
