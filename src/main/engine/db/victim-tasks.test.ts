/** What is owed to victims as crimes are cancelled, decisions corrected and entries made: nothing is owed that is not, and nothing is lost that is. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/ipc/calls.ts';
import { noThrive, type Assessment } from '../../../shared/victims/assessment.ts';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, report } from '../../../../tests/support/invented.ts';

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

const wednesdayEnd = '2026-04-15T22:59:59.999Z';
const nextMondayEnd = '2026-04-20T22:59:59.999Z';

const owed = async () => (await call.get('auditor', 'victims-to-contact', { after: null, limit: 50 })).tasks.map(({ kind, about, due }) => (kind === 'tell' ? `tell ${about} ${due}` : `${kind} ${due}`));
const victims = async () => (await call.get('auditor', 'incident-victims', { incident })).victims;
type Task = Output<'incident-victims'>['victims'][number]['tasks'][number];
const task = async (kind: Task['kind']): Promise<Task | undefined> => (await victims()).flatMap(({ tasks }) => tasks).find((each) => each.kind === kind);
const figure = async (id: string) => {
  const found = (await call.get('auditor', 'figures', {})).figures.find((each) => each.id === id);
  return found && [found.value, found.n];
};

const byName = { by: 'name', name: 'Test Victim' } as const;
const told = { state: 'told', whom: 'victim', at: '2026-04-13T07:50:00.000Z', how: 'telephone', by: 'PC Test', rightToAppeal: true } as const;
const tell = (of: string, at: string = told.at) => call.get('assessor', 'tell-victim', { decision: of, allegation: 0, told: { ...told, at } });
const assess = (change: Partial<Assessment>, whom: Input<'assess-victim'>['whom'] = byName) =>
  call.get('assessor', 'assess-victim', { incident, whom, words: 'It was said.', assessment: { thrive: noThrive, riskGrade: null, child: false, adultAtRisk: false, repeat: 'not-known', enhanced: [], safeguarding: 'not-needed', ...change } });
type Referral = Input<'refer-victim'>['referral'];
const referring = (change: Partial<Referral> = {}): Input<'refer-victim'> => ({ incident, whom: byName, referral: { to: 'advice-line', at: '2026-04-13T07:45:00.000Z', consent: 'given', outcome: 'accepted', words: 'It was said.', ...change } });
const refer = (change: Partial<Referral> = {}) => call.get('assessor', 'refer-victim', referring(change));
type Contact = Input<'contact-victim'>['contact'];
const contacting = (change: Partial<Contact> = {}): Input<'contact-victim'> => ({ incident, whom: byName, contact: { at: told.at, how: 'telephone', outcome: 'cannot-be-reached', words: 'The number is dead.', ...change } });
const correct = async (supersedes: string, ...made: Parameters<typeof decision>) => (await call.get('supervisor', 'correct-decision', { incident, supersedes, mistake: null, decision: decision(...made), why: 'It was wrong.' })).decision ?? '';

const error = { category: 'C4', mistake: 'Another log was open.', shows: 'Its log tells of a lost bag.', withdrawn: false, pressure: null, mandatoryReport: null } as const;
const askToCancel = async (crime: string | undefined, of: string, asked: Input<'ask-cancellation'>['asked'] = error) => {
  const { cancellation } = await call.get('assessor', 'ask-cancellation', { crime: crime ?? '', decision: of, asked });
  await call.get('senior', 'authorise-cancellation', { cancellation, why: 'The film settles it.', independent: true });
  return cancellation;
};
const other = (name: string) => allegation({ victim: { kind: 'person', name } });
const secondMan = allegation({ offender: { kind: 'person', name: 'Second Man' } });
const notYet = (change: object = {}) => noCrime({ told: { state: 'not-yet', reason: 'She is abroad', due: '2026-06-13T18:00:00.000Z' }, ...change });
const unnamed = notYet({ victim: { kind: 'person', name: null } });

test('with the last crime of a victim go their telling and referral, the other victim keeps theirs, and no figure counts them', async () => {
  const { decision: made, crimes } = decideOk(t, incident, decision([allegation(), other('Other Victim'), secondMan]));
  await askToCancel(crimes[0], made);
  expect(await owed()).toHaveLength(4);
  await askToCancel(crimes[2], made);
  expect(await owed()).toEqual([`refer ${wednesdayEnd}`, `tell recorded ${nextMondayEnd}`]);
  expect((await victims()).map(({ name, tasks }) => [name, tasks.length])).toEqual([['Test Victim', 0], ['Other Victim', 2]]);
  t.clock.moveTo('2026-04-21T08:00:00.000Z');
  expect([await figure('told-late'), await figure('referred-late')]).toEqual([[1, 1], [1, 1]]);
});

test('of a transfer they go once it takes effect; refused before, nothing goes', async () => {
  const { decision: made, crimes } = decideOk(t, incident);
  t.clock.moveTo('2026-04-13T10:00:00.000Z');
  const information = { words: 'Film from the bus shows that it was in another county.', since: '2026-04-13T09:00:00.000Z', from: 'The bus company', verified: 'An officer watched it.', determines: 'It was in another county.' };
  const asked = { category: 'C1', information, force: 'Other Police', reference: 'OP/1/26', referenceKind: 'crime-number' } as const;
  await call.get('senior', 'refuse-cancellation', { cancellation: await askToCancel(crimes[0], made, asked), why: 'It was here.' });
  expect(await owed()).toHaveLength(2);
  const cancellation = await askToCancel(crimes[0], made, asked);
  expect(await owed()).toHaveLength(2);
  await call.get('assessor', 'tell-of-cancellation', { cancellation, ofReference: true, told: { ...told, at: '2026-04-13T10:00:00.000Z' } });
  await call.get('senior', 'cancel-crime', { cancellation });
  expect(await owed()).toEqual([]);
});

test('a correction that keeps a cancelled crime brings nothing back, and one that records another does', async () => {
  const { decision: made, crimes } = decideOk(t, incident);
  await askToCancel(crimes[0], made);
  const kept = await correct(made, [allegation()]);
  expect(await owed()).toEqual([]);
  await correct(kept, [allegation(), secondMan]);
  expect(await owed()).toEqual([`refer ${wednesdayEnd}`, `tell recorded ${nextMondayEnd}`]);
});

const mayStart = '2026-05-15T08:00:00.000Z';
const mayDue = '2026-05-19T22:59:59.999Z';
test.for<readonly [string, Referral['outcome'] | null, readonly Assessment['safeguarding'][], readonly string[]]>([
  ['declined, and found needed once more', 'declined', ['needed'], [`safeguard ${mayDue}`]],
  ['not made, not needed, and needed again', 'not-made', ['not-needed', 'needed'], [`safeguard ${mayDue}`]],
  ['accepted, not needed, and needed again', 'accepted', ['not-needed', 'needed'], [`safeguard ${mayDue}`]],
  ['not owed, and needed again', null, ['not-needed', 'needed'], [`safeguard ${mayDue}`]],
  ['accepted, and still needed', 'accepted', ['needed'], []],
  ['open, and still needed', null, ['needed'], [`safeguard ${wednesdayEnd}`]],
  ['declined, and needed no longer', 'declined', ['not-needed'], []],
])('a safeguarding referral that is %s', async ([, outcome, found, expected]) => {
  await assess({ safeguarding: 'needed' });
  if (outcome !== null) await refer({ to: 'safeguarding', outcome });
  t.clock.moveTo(mayStart);
  for (const safeguarding of found) await assess({ safeguarding });
  expect(await owed()).toEqual(expected);
  if (expected[0] === `safeguard ${mayDue}`) expect(await task('safeguard')).toMatchObject({ since: mayStart, tries: 0, outcome: null });
});

test('a victim who was referred before the decision was saved was referred; one who was not reached was tried', async () => {
  await refer();
  decideOk(t, incident);
  expect(await owed()).toEqual([`tell recorded ${nextMondayEnd}`]);
  expect(await task('refer')).toMatchObject({ doneAt: '2026-04-13T07:45:00.000Z', outcome: 'accepted', tries: 1 });
  incident = enterReport(t);
  await refer({ outcome: 'not-reached' });
  await refer({ to: 'safeguarding' });
  decideOk(t, incident);
  expect(await task('refer')).toMatchObject({ outcome: null, tries: 1 });
});

test('a decision that is undone and made again finds them referred still', async () => {
  await refer();
  const { claim } = await call.get('assessor', 'take-incident', { incident, heldBy: null });
  const made = await call.get('assessor', 'decide-incident', { incident, decision: decision(), claim: claim.number });
  const [undone] = (await call.get('assessor', 'undo-decision', { decisions: [made.decision] })).undone;
  await call.get('assessor', 'decide-incident', { incident, decision: decision(), claim: undone?.claim.number ?? null });
  expect(await task('refer')).toMatchObject({ outcome: 'accepted', tries: 1 });
});

test('corrected, a report that is not recorded keeps the clock of its telling, and a day promised sooner holds', async () => {
  const { decision: made } = decideOk(t, incident, decision([notYet()]));
  t.clock.moveTo('2026-04-14T09:00:00.000Z');
  const again = await correct(made, [notYet(), notYet()]);
  expect(await owed()).toEqual([`tell not-recorded ${nextMondayEnd}`, 'tell not-recorded 2026-04-21T22:59:59.999Z']);
  await correct(again, [notYet({ told: { state: 'not-yet', reason: 'She is back', due: '2026-04-16T12:00:00.000Z' } })]);
  expect(await owed()).toEqual(['tell not-recorded 2026-04-16T12:00:00.000Z']);
});

test('a telling that was late stays late when the answer is corrected', async () => {
  const at = '2026-04-23T11:00:00.000Z';
  const { decision: made } = decideOk(t, incident, decision([notYet()]));
  t.clock.moveTo('2026-04-23T12:00:00.000Z');
  await tell(made, at);
  await correct(made, [noCrime({ told: { ...told, at } })], { closing: 'P5' });
  expect([await figure('told-late'), await figure('told-in-time')]).toEqual([[1, 1], [0, 1]]);
});

test('told in time of the answer before, whoever is to be told of the corrected one has its own time', async () => {
  const { decision: made } = decideOk(t, incident, decision([notYet()]));
  await tell(made);
  t.clock.moveTo('2026-04-23T12:00:00.000Z');
  await correct(made, [notYet()], { closing: 'P5' });
  expect(await owed()).toEqual(['tell not-recorded 2026-04-30T22:59:59.999Z']);
});

test('whoever has no name is the same one after a correction, with what was assessed of them', async () => {
  const { decision: made } = decideOk(t, incident, decision([unnamed]));
  const [before] = await victims();
  await assess({ enhanced: ['persistently-targeted'] }, { by: 'id', victim: before?.id ?? '' });
  await correct(made, [unnamed, notYet()], { closing: 'P5' });
  expect((await victims()).map(({ id, name }) => [id === before?.id, name])).toEqual([[true, null], [false, 'Test Victim']]);
  expect(await owed()).toEqual(['tell not-recorded 2026-04-14T22:59:59.999Z', `tell not-recorded ${nextMondayEnd}`]);
});

test('one who was told of a crime is told of one that is added; one who was not is told of both at once', async () => {
  const { decision: made } = decideOk(t, incident, decision([allegation(), other('Other Victim')]));
  await tell(made);
  t.clock.moveTo('2026-04-14T06:00:00.000Z');
  const others = allegation({ ...other('Other Victim'), offender: { kind: 'person', name: 'Second Man' } });
  await correct(made, [allegation(), other('Other Victim'), secondMan, others]);
  expect((await owed()).filter((each) => each.startsWith('tell'))).toEqual([`tell recorded ${nextMondayEnd}`, 'tell recorded 2026-04-21T22:59:59.999Z']);
});

test.for<readonly [Referral['outcome'], Referral['outcome'], string, string]>([
  ['not-made', 'accepted', 'accepted', '07:55'],
  ['not-made', 'declined', 'declined', '07:55'],
  // They were asked, and so referred, when they declined.
  ['declined', 'accepted', 'accepted', '07:45'],
  ['accepted', 'declined', 'accepted', '07:45'],
  ['declined', 'not-made', 'declined', '07:45'],
  ['not-made', 'not-reached', 'not-made', '07:45'],
])('a referral that ended as %s and is entered as %s is %s', async ([first, then, outcome, at]) => {
  decideOk(t, incident);
  await refer({ outcome: first });
  await refer({ outcome: then, at: '2026-04-13T07:55:00.000Z' });
  expect(await task('refer')).toMatchObject({ outcome, doneAt: `2026-04-13T${at}:00.000Z`, tries: 2 });
});

test.for<readonly [string, Partial<Contact>]>([
  ['cannot be reached', {}],
  ['is not to be told', { how: 'none', outcome: 'not-to-be-told', words: 'He reads her letters.' }],
])('the telling of a victim who %s ends with why, is counted apart, and goes on if they are told after all', async ([, change]) => {
  const { decision: made } = decideOk(t, incident);
  const { event } = await call.get('assessor', 'contact-victim', contacting(change));
  expect(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes).not.toMatch(/letters|number is/);
  expect(await owed()).toEqual([`refer ${wednesdayEnd}`]);
  t.clock.moveTo('2026-04-21T08:00:00.000Z');
  expect([await figure('untold'), await figure('told-in-time'), await figure('told-late')]).toEqual([[1, 1], [null, 0], [0, 0]]);
  expect((await call.get('auditor', 'figure-incidents', { incidents: 'untold', limit: 10 })).total).toBe(1);
  const corrected = await correct(made, [allegation()]);
  expect(await figure('untold')).toEqual([1, 1]);
  await tell(corrected, '2026-04-21T08:00:00.000Z');
  expect([await figure('untold'), await figure('told-late')]).toEqual([[0, 0], [1, 1]]);
});

test('of what is not recorded it ends only for somebody who cannot be reached, also when it is corrected', async () => {
  const { decision: made } = decideOk(t, incident, decision([notYet()]));
  expect(await call.refused('assessor', 'contact-victim', contacting({ how: 'none', outcome: 'not-to-be-told' }))).toEqual(failure('refused', 'contact.outcome'));
  await call.get('assessor', 'contact-victim', contacting());
  await correct(made, [notYet()], { closing: 'P5' });
  expect(await owed()).toEqual([]);
  expect(await figure('not-told')).toEqual([0, 0]);
});

test.for<readonly [string, () => Promise<unknown>, object]>([
  ['one who cannot be reached, without why', () => call.refused('assessor', 'contact-victim', contacting({ words: null })), failure('invalid', 'contact.words')],
  ['one who is not to be told, by telephone', () => call.refused('assessor', 'contact-victim', contacting({ outcome: 'not-to-be-told' })), failure('invalid', 'contact.how')],
  ['one who cannot be reached where nothing is owed to be told', () => call.refused('assessor', 'contact-victim', { ...contacting(), whom: { by: 'name', name: 'Somebody Else' } }), failure('refused', 'contact.outcome')],
  ['a contact before the report', () => call.refused('assessor', 'contact-victim', contacting({ at: '2026-04-13T06:59:00.000Z', outcome: 'reached' })), failure('refused', 'contact.at')],
  ['a referral before the report', () => call.refused('assessor', 'refer-victim', referring({ at: '2025-04-13T07:45:00.000Z' })), failure('refused', 'referral.at')],
])('%s is refused', async ([, refused, expected]) => {
  decideOk(t, incident);
  expect(await refused()).toEqual(expected);
});

test.for<readonly ['minute' | 'day' | 'month', string, string, boolean]>([
  ['minute', '2026-04-13T07:00:30.000Z', '2026-04-13T07:00:00.000Z', true],
  ['minute', '2026-04-13T07:00:30.000Z', '2026-04-13T06:59:00.000Z', false],
  ['day', '2026-04-12T23:00:00.000Z', '2026-04-12T23:00:00.000Z', true],
  ['day', '2026-04-12T23:00:00.000Z', '2026-04-12T22:59:00.000Z', false],
  ['month', '2026-03-31T23:00:00.000Z', '2026-03-30T08:00:00.000Z', true],
])('of a report known to the %s, %s, somebody was told at %s: %s', async ([precision, received, at, isTaken]) => {
  incident = enterReport(t, { received: { ...report().received, precision: precision as 'minute', at: received as never, text: null } });
  const { decision: made } = decideOk(t, incident, decision([allegation()], { late: 'The letter lay unopened.' }));
  const answer = await call.ask('assessor', 'tell-victim', { decision: made, allegation: 0, told: { ...told, at } });
  expect(answer).toMatchObject(isTaken ? { ok: true } : { ok: false, error: { code: 'refused', problems: [{ path: 'told.at' }] } });
});

test('days that are set today move nothing that is owed already', async () => {
  decideOk(t, incident);
  t.clock.moveTo('2026-04-13T09:00:00.000Z');
  await call.get('supervisor', 'set-victim-policy', { from: '2026-04-13', referral: 10, telling: 30, enhanced: 20 });
  await assess({});
  expect(await owed()).toContain(`tell recorded ${nextMondayEnd}`);
});

test('whom only an undone decision named is a victim no longer, unless something was entered of them', async () => {
  const undoing = async (claim: number | null) => {
    const made = await call.get('assessor', 'decide-incident', { incident, decision: decision([other('Wrong Person')]), claim });
    return (await call.get('assessor', 'undo-decision', { decisions: [made.decision] })).undone[0]?.claim.number ?? null;
  };
  const { claim } = await call.get('assessor', 'take-incident', { incident, heldBy: null });
  const left = await undoing(claim.number);
  expect(await victims()).toEqual([]);
  await assess({}, { by: 'name', name: 'Wrong Person' });
  await call.get('assessor', 'decide-incident', { incident, decision: decision(), claim: left });
  expect((await victims()).map(({ name }) => name)).toEqual(['Wrong Person', 'Test Victim']);
});
