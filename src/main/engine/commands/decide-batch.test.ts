/** Closing several in one act: each by its own decision, all or none, never what another caller or a harm stands behind. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, toldBy } from '../../../../tests/support/invented.ts';
import type { Input } from '../../../shared/ipc/calls.ts';
import type { Report } from './report-incident.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const person = (role: 'reporter' | 'victim', name: string) => ({ role, kind: 'person' as const, name, dateOfBirth: null, age: null, phone: null, note: null });
const text = (narrative: string, ...parties: Report['text']['parties']): Report['text'] => ({ narrative, log: [], parties, place: null, occurred: null, other: [] });
const nuisance = (change: Partial<Report> = {}): string =>
  enterReport(t, { capacity: 'other-third-party', openingCode: 'Nuisance', text: text('Youths kick a ball against the gates.', person('reporter', 'Cara Moss')), ...change });
const testCall = (): string => enterReport(t, { capacity: 'police', openingCode: 'Test', text: text('Test of the new line, please ignore.') });
const refOf = (incident: string): string => t.bureau.reader.store.incidents.refOf(incident);
const stateOf = (incident: string) => t.bureau.reader.store.standing.of(incident)?.state;

type Batch = Input<'decide-batch'>;
const items = (incidents: readonly string[]): Batch['items'] => incidents.map((incident) => ({ incident, versionRead: 1, claim: null }));
const asTest = (...incidents: readonly string[]): Batch => ({ items: items(incidents), about: { kind: 'test', why: 'The line was tried.' }, closing: 'D9' });
const asDuplicate = (of: string, ...incidents: readonly string[]): Batch => ({ items: items(incidents), about: { kind: 'duplicate', of, why: 'The same call again.', told: toldBy as never }, closing: 'D4' });
const preview = async (about: Input<'preview-batch'>['about'], ...incidents: readonly string[]) =>
  (await call.get('assessor', 'preview-batch', { items: incidents.map((incident) => ({ incident, claim: null })), about })).items.map(({ because }) => because.map(({ says }) => says));

test('test calls are closed in one act, each by a decision and an event of its own', async () => {
  const calls = [testCall(), testCall(), testCall()];
  const before = t.bureau.reader.store.log.size();
  expect(await preview({ kind: 'test' }, ...calls)).toEqual([[], [], []]);
  const { made } = await call.get('assessor', 'decide-batch', asTest(...calls));
  expect(made.map(({ incident, revision }) => [incident, revision])).toEqual(calls.map((incident) => [incident, 1]));
  expect(t.bureau.reader.store.log.size()).toBe(before + 3);
  expect(calls.map(stateOf)).toEqual(['decided', 'decided', 'decided']);
  const file = await call.get('auditor', 'incident-file', { incident: calls[1] ?? '' });
  expect(file.decisions).toMatchObject([{ by: t.people.assessor.person, decision: { about: { kind: 'test', why: 'The line was tried.' }, closing: 'D9' } }]);
});

test('exact duplicates of a main record are closed as that', async () => {
  const [main, ...again] = [nuisance(), nuisance(), nuisance()];
  await call.get('assessor', 'decide-batch', asDuplicate(refOf(main), ...again));
  expect([main, ...again].map(stateOf)).toEqual(['waiting', 'decided', 'decided']);
});

test('another caller is another record until they stand on the main one: none of the batch is closed', async () => {
  const [main, again] = [nuisance(), nuisance()];
  const second = nuisance({ text: text('Youths kick a ball against the gates.', person('reporter', 'Ann Other')) });
  const of = refOf(main);
  expect(await preview({ kind: 'duplicate', of }, again, second)).toEqual([[], [expect.stringMatching(/^Its caller is not on the main record and may be a second victim/)]]);
  const refused = await call.refused('assessor', 'decide-batch', asDuplicate(of, again, second));
  expect(refused).toMatchObject({ code: 'refused', message: expect.stringMatching(`^None was closed. ${refOf(second)}: Its caller is not`) as string, problems: [{ cite: 'National Standard for Incident Recording 2011, pages 4-5' }] });
  expect((await call.get('assessor', 'preview-batch', { items: [again, second].map((incident) => ({ incident, claim: null })), about: { kind: 'duplicate', of } })).items.map(({ adds }) => adds)).toEqual([false, true]);
  await call.get('assessor', 'copy-into-record', { incident: main, from: second });
  expect(await preview({ kind: 'duplicate', of }, again, second)).toEqual([[], []]);
  await call.get('assessor', 'decide-batch', asDuplicate(of, again, second));
  expect([main, again, second].map(stateOf)).toEqual(['waiting', 'decided', 'decided']);
});

test('a main record that has them already closes both', async () => {
  const again = nuisance();
  const second = nuisance({ text: text('Youths kick a ball against the gates.', person('reporter', 'Ann Other')) });
  const known = nuisance({ text: text('Youths kick a ball against the gates.', person('reporter', 'Cara Moss'), person('reporter', 'Ann Other')) });
  await call.get('assessor', 'decide-batch', asDuplicate(refOf(known), again, second));
});

test.for<readonly [string, (incident: string) => Promise<unknown>, RegExp]>([
  ['somebody has', (incident) => call.get('other', 'take-incident', { incident, heldBy: null }), /^Test .+ has this incident since/],
  ['was decided', (incident) => Promise.resolve(decideOk(t, incident)), /^Test .+ decided this incident at/],
  ['has an N100', (incident) => call.get('assessor', 'open-reported-incident', { incident, versionRead: 1, code: '100/01', note: 'A friend reports it' }), /^A reported incident is open on it/],
])('one that %s keeps the others open', async ([, then, says]) => {
  const [one, two] = [testCall(), testCall()];
  await then(two);
  expect(await preview({ kind: 'test' }, one, two)).toEqual([[], [expect.stringMatching(says)]]);
  expect((await call.refused('assessor', 'decide-batch', asTest(one, two))).message).toMatch(/^None was closed\./);
});

test('under the claim one has, one’s own is closed', async () => {
  const incident = testCall();
  const { claim } = await call.get('assessor', 'take-incident', { incident, heldBy: null });
  await call.refused('assessor', 'decide-batch', asTest(incident));
  await call.get('assessor', 'decide-batch', { ...asTest(), items: [{ incident, versionRead: 1, claim: claim.number }] });
});

test.for<readonly [string, (of: string, incident: string) => Batch, Parameters<typeof failure>]>([
  ['no reason why', (_, incident) => ({ ...asTest(incident), about: { kind: 'test', why: ' ' } }), ['invalid', 'about.why']],
  ['the closing code of something else', (_, incident) => ({ ...asTest(incident), closing: 'C1' }), ['refused', 'closing']],
  ['a version that is not the latest', (_, incident) => ({ ...asTest(), items: [{ incident, versionRead: 2, claim: null }] }), ['stale']],
  ['an incident named twice', (_, incident) => asTest(incident, incident), ['refused']],
  ['a main record that is not there', (_, incident) => asDuplicate('nowhere', incident), ['refused']],
  ['itself as the main record', (_, incident) => asDuplicate(refOf(incident), incident), ['refused']],
  ['a main record that is a test itself', (of, incident) => asDuplicate(of, incident), ['refused']],
])('with %s none is closed', async ([, batch, expected]) => {
  const [of, incident] = [testCall(), testCall()];
  decideOk(t, of, decision([], { about: { kind: 'test', why: 'The line was tried.' } }));
  expect(await call.refused('assessor', 'decide-batch', batch(refOf(of), incident))).toEqual(failure(...expected));
});

test('one undoing takes back all of them, or none where somebody opened one', async () => {
  const calls = [testCall(), testCall()];
  const close = async () => (await call.get('assessor', 'decide-batch', asTest(...calls))).made.map(({ decision: id }) => id);
  await call.get('assessor', 'undo-decision', { decisions: await close() });
  expect(calls.map(stateOf)).toEqual(['in-assessment', 'in-assessment']);
  for (const incident of calls) await call.get('assessor', 'put-back-incident', { incident });
  const again = await close();
  await call.get('other', 'incident-file', { incident: calls[1] ?? '' });
  expect((await call.refused('assessor', 'undo-decision', { decisions: again })).message).toContain(refOf(calls[1] ?? ''));
});
