/** Decisions whose answer is known, among those that are read a second time: given to readers without a sign of it, and counted apart. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { nothing, secondReadings, type SecondReadings } from '../../../../tests/support/second-readings.ts';

let t: TestBureau;
let call: Calling;
let on: SecondReadings;
beforeEach(async () => {
  on = await secondReadings();
  ({ t, call } = on);
});
afterEach(() => t.close());

test('of decisions whose answer is known readers are given some among the others, and settle nothing by them', async () => {
  const known = on.decided();
  on.decided();
  await on.draw(2);
  await call.get('registrar', 'hold-answer-known', { decision: known.decision, known: true, why: 'Settled by the registrar in 2026.' });
  await on.policy(100);
  const { reading } = await on.read(nothing);
  expect(await on.saved()).toMatchObject([{ reading, incident: known.incident, golden: true }]);
  expect(await call.refused('registrar', 'adjudicate-reading', { reading, ruling: { stands: 'first', why: 'It is known.' } })).toEqual(failure('refused'));
  const next = await on.begin();
  expect(next.incident).not.toBe(known.incident);
});

test('which answers are known is told to the registrar and auditors; whoever opens the readings and then reads is given one of them', async () => {
  const known = on.decided();
  await call.get('registrar', 'hold-answer-known', { decision: known.decision, known: true, why: 'Settled by the registrar in 2026.' });
  for (const who of ['registrar', 'auditor'] as const) expect((await call.get(who, 'second-readings', {})).known).toMatchObject([{ incident: known.incident }]);
  for (const who of ['assessor', 'senior', 'supervisor'] as const) expect(await call.get(who, 'second-readings', {})).toMatchObject({ knownCount: 1, known: null });
  await on.knownFirst();
  expect((await on.begin()).incident).toBe(known.incident);
});

test.each([['a known answer', 100], ['a drawn one', 0]])('whoever is given %s reads of one fewer that wait, and only the registrar and auditors of how many there are', async (_, golden) => {
  const known = on.decided();
  for (let n = 0; n < 3; n++) on.decided();
  await on.draw(4, 'registrar');
  await call.get('registrar', 'hold-answer-known', { decision: known.decision, known: true, why: 'Settled by the registrar in 2026.' });
  await on.policy(golden);
  const waiting = async (who: Somebody) => (await call.get(who, 'second-readings', {})).waiting;
  expect(await waiting('supervisor')).toBe(4);
  const { reading } = await on.begin();
  expect(t.bureau.reader.store.secondReadings.byId(reading)?.is_golden).toBe(golden === 100 ? 1 : 0);
  expect(await waiting('supervisor')).toBe(3);
  for (const who of ['registrar', 'auditor'] as const) expect(await waiting(who)).toBe(golden === 100 ? 4 : 3);
});

test('nobody is given a known answer where nothing drawn waits for them: it could be nothing else', async () => {
  const known = on.decided();
  await call.get('registrar', 'hold-answer-known', { decision: known.decision, known: true, why: 'Settled by the registrar in 2026.' });
  await on.policy(100);
  expect(await call.refused('supervisor', 'begin-second-reading', {})).toMatchObject({ code: 'refused', message: expect.stringMatching(/^Nothing waits/) as string });
  on.decided(decision(), 'supervisor');
  await on.draw(2, 'registrar');
  expect((await on.begin()).incident, 'it was drawn itself').toBe(known.incident);
});

test('what somebody read of a known answer is theirs, the registrar’s and the auditors’ to see: another supervisor is still given it', async () => {
  const known = on.decided();
  await call.get('registrar', 'hold-answer-known', { decision: known.decision, known: true, why: 'Settled by the registrar in 2026.' });
  const { person, change } = await call.get('administrator', 'add-person', { person: { user: 's.two', name: 'Test Two', role: 'supervisor', registered: false }, passphrase: 'correct horse battery' });
  await call.get('registrar', 'approve-person-change', { change });
  const second = calling({ ...t, people: { ...t.people, other: { person, role: 'supervisor', session: 'session-two' } } });
  await on.knownFirst();
  await on.read(nothing);
  expect(await on.saved('supervisor')).toHaveLength(1);
  expect(await on.saved('auditor')).toHaveLength(1);
  expect((await second.get('other', 'second-readings', {})).read).toEqual([]);
  expect((await second.get('other', 'begin-second-reading', {})).incident).toBe(known.incident);
});

test('an answer is held to be known once, while it stands, and let go', async () => {
  const { incident, decision: of } = on.decided();
  const hold = (known: boolean) => ({ decision: of, known, why: 'A clear case.' });
  expect(await call.refused('registrar', 'hold-answer-known', hold(false))).toEqual(failure('stale'));
  await call.get('registrar', 'hold-answer-known', hold(true));
  expect(await call.refused('registrar', 'hold-answer-known', hold(true))).toEqual(failure('stale'));
  expect((await call.get('auditor', 'second-readings', {})).known?.map(({ decision: each }) => each)).toEqual([of]);
  await call.get('registrar', 'hold-answer-known', hold(false));
  expect((await call.get('auditor', 'incident-file', { incident })).decisions[0]?.golden).toBe(false);
});

test('no reading counts against an answer that is known no longer, and how many are left out is said', async () => {
  const known = on.decided();
  const hold = (is: boolean) => call.get('registrar', 'hold-answer-known', { decision: known.decision, known: is, why: 'Settled by the registrar in 2026.' });
  await hold(true);
  await on.knownFirst();
  await on.read(nothing);
  expect(await call.get('auditor', 'agreement', {})).toMatchObject({ known: [{ n: 1, right: 0 }], knownLeftOut: 0 });
  await hold(false);
  expect(await call.get('auditor', 'agreement', {})).toMatchObject({ known: [], knownLeftOut: 1 });
});

test('an answer that was corrected is known no longer, nor read against', async () => {
  const known = on.decided();
  await call.get('registrar', 'hold-answer-known', { decision: known.decision, known: true, why: 'Settled by the registrar in 2026.' });
  await on.knownFirst();
  await on.read(nothing);
  await call.get('senior', 'correct-decision', { incident: known.incident, supersedes: known.decision, decision: decision([allegation({ why: 'Her sister saw it.' })]), why: 'The reason was short.' });
  expect(await call.get('auditor', 'second-readings', {})).toMatchObject({ knownCount: 0, known: [] });
  expect(await call.get('auditor', 'agreement', {})).toMatchObject({ known: [], knownLeftOut: 1 });
  expect(await call.refused('registrar', 'hold-answer-known', { decision: known.decision, known: false, why: 'It was corrected.' })).toEqual(failure('stale'));
});

const returned = (of: { readonly decision: string; readonly incident: string }, who: Somebody = 'supervisor') =>
  call.get(who, 'review-decision', { incident: of.incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: of.decision, comment: 'Who else was there?' } });

test('what was returned as wrong is not held to be right, and what was known and was returned is given to nobody', async () => {
  const [wrong, known] = [on.decided(), on.decided()];
  const hold = ({ decision: of }: { readonly decision: string }, is = true) => ({ decision: of, known: is, why: 'A clear case.' });
  await returned(wrong);
  expect(await call.refused('registrar', 'hold-answer-known', hold(wrong))).toMatchObject({ code: 'refused', message: expect.stringMatching(/is not decided/) as string });
  await call.get('registrar', 'hold-answer-known', hold(known));
  await on.knownFirst();
  await returned(known, 'registrar');
  expect((await on.begin()).incident).not.toBe(known.incident);
  await call.get('registrar', 'hold-answer-known', hold(known, false));
});
