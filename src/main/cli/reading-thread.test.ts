/** What is asked of the thread beside the queue is answered as it would be at once; where there is no thread, it is answered at once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { catalogue, holidays, temporaryFolder, testBureau, testKey, valueOf, type TestBureau } from '../../../tests/support/bureau.ts';
import { builtLine } from '../../../tests/support/command-line.ts';
import { decideOk, enterReport } from '../../../tests/support/incidents.ts';
import type { Instant } from '../../shared/domain/instant.ts';
import { calls } from '../../shared/ipc/calls.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { createBureau } from '../engine/bureau/create-bureau.ts';
import { originOf, storePath } from '../engine/bureau/folder.ts';
import { startEngine } from '../engine/engine.ts';
import type { Person } from '../../shared/domain/roles.ts';
import { looksPath } from '../engine/looks/open-looks.ts';
import { checkLogs } from '../engine/trail/check-logs.ts';
import { proofPath } from '../engine/transfer/verify-export.ts';
import { newWishes, wishPause } from '../engine/transfer/wishes.ts';
import { writeExport, type ToExport } from '../engine/transfer/write-export.ts';
import { openAside, type Aside } from '../engine/workers/ask-aside.ts';
import { NoThread } from '../engine/workers/or-here.ts';
import { answerTo } from '../engine/workers/questions.ts';

const script = join(dirname(builtLine), 'reading-thread.js');

let t: TestBureau;
let asides: Aside[];

beforeEach(() => {
  t = testBureau();
  asides = [];
  decideOk(t, enterReport(t));
  enterReport(t);
});
afterEach(() => {
  for (const aside of asides) aside.close();
  t.close();
});

const open = (path: string): Aside => {
  const aside = openAside(path, () => ({ path: storePath(t.bureau.folder), looks: looksPath(t.bureau.folder), key: testKey(), catalogue, holidays, origin: originOf(t.bureau.card) }), t.clock);
  asides.push(aside);
  return aside;
};

const exportTo = (path: string): ToExport => ({
  path,
  overNothing: false,
  format: 'csv',
  size: t.bureau.reader.store.log.size(),
  decisions: 1,
  header: { format: 'assay-decision-log/1', marking: 'OFFICIAL-SENSITIVE', origin: originOf(t.bureau.card), app: '0.0.0', edition: catalogue.edition, exportedAt: t.clock.now(), purpose: 'A test', recipient: 'A test', people: {}, salts: {} },
});

const by = () => {
  const person = t.bureau.reader.store.people.all().find(({ id }) => id === t.people.supervisor.person) as Person;
  return { who: t.people.supervisor, person };
};

test('every question has the answer it has at once, and sees what was written since', async () => {
  const aside = open(script);
  const here = { ...by(), bureau: t.bureau };
  const incident = enterReport(t);
  const same = async (): Promise<void> => {
    expect(await aside.ask(by(), 'figures', {})).toEqual(answerTo(here, 'figures', {}));
    expect(await aside.ask(by(), 'queue-counts', {})).toEqual(answerTo(here, 'queue-counts', {}));
    expect(await aside.ask(by(), 'workload', {})).toEqual(answerTo(here, 'workload', {}));
    expect(await aside.ask(by(), 'second-readings', {})).toEqual(answerTo(here, 'second-readings', {}));
    const list = { list: 'assessor', by: t.people.assessor.person, limit: 50, draw: 0 } as const;
    expect(await aside.ask(by(), 'review-list', list)).toEqual(answerTo(here, 'review-list', list));
    const days = calls.replay.input.parse({ from: '2026-01-01', to: '2026-12-31', after: null, limit: 20, namesAll: true });
    expect(await aside.ask(by(), 'replay', days)).toEqual(answerTo(here, 'replay', days));
    const narrowed = { incident: null, before: null, limit: 20, act: 'decisions', from: '2026-01-01', to: '2026-12-31' };
    expect(await aside.ask(by(), 'trail', calls.trail.input.parse(narrowed))).toEqual(answerTo(here, 'trail', calls.trail.input.parse(narrowed)));
    const behind = { incidents: 'answer:record', limit: 20 };
    expect(await aside.ask(by(), 'figure-incidents', behind)).toEqual(answerTo(here, 'figure-incidents', behind));
    expect(await aside.ask(by(), 'beside-incident', { incident })).toEqual(answerTo(here, 'beside-incident', { incident }));
  };
  await same();
  decideOk(t, enterReport(t));
  await same();
});

test('the log is verified there', async () => {
  expect(await open(script).verify()).toMatchObject({ size: t.bureau.reader.store.log.size(), holds: true });
});

test('the bureau is checked there, with the looks at it', async () => {
  const [aside, { looks, reader, card, clock }] = [open(script), t.bureau];
  looks.now(t.people.assessor, clock.now(), { kind: 'list.shown', data: { list: 'trail', incidents: [] } });
  const found = valueOf(await aside.check());
  expect(found).toMatchObject({ log: { holds: true }, looks: { holds: true, size: 2 } });
  expect(found).toEqual(await checkLogs({ bureau: reader.store, looks: { log: looks.log(), shown: looks.shown() } }, originOf(card), { ...clock, now: () => found.log.at as Instant }));
  looks.close();
  writeFileSync(looksPath(t.bureau.folder), readFileSync(looksPath(t.bureau.folder)).fill(7));
  expect(await aside.check(), 'what cannot be opened is said').toMatchObject({ ok: false, error: { code: 'unreadable' } });
});

test('the bureau keeps its key when a thread is given one, and when that is wiped', async () => {
  const other = testBureau(undefined, undefined, { aside: script });
  const key = Buffer.from(other.bureau.key()).toString('hex');
  expect(await other.bureau.verification.run()).toMatchObject({ holds: true });
  other.bureau.looks.log();
  expect(valueOf((await other.bureau.aside?.check()) as Result<unknown>)).toMatchObject({ log: { holds: true } });
  expect(Buffer.from(other.bureau.key()).toString('hex')).toBe(key);
  other.close();
});

test('an export is written there as it would be here, and says how far it is', async () => {
  const aside = open(script);
  const folder = temporaryFolder();
  const written = { here: join(folder, 'here.csv'), there: join(folder, 'there.csv') };
  const head = await writeExport(t.bureau.reader.store, exportTo(written.here), { wishes: newWishes(), told: () => undefined });
  expect(await aside.writeExport(exportTo(written.there), { wishes: newWishes(), told: () => undefined })).toEqual(head);
  for (const name of [(path: string) => path, proofPath]) expect(readFileSync(name(written.there))).toEqual(readFileSync(name(written.here)));
});

test('an export that waits is ended with its bureau, and nothing half-written stays', async () => {
  const aside = open(script);
  const folder = temporaryFolder();
  const wishes = newWishes();
  wishPause(wishes);
  const written = aside.writeExport(exportTo(join(folder, 'log.csv')), { wishes, told: () => undefined });
  expect(await aside.ask(by(), 'queue-counts', {}), 'others are answered meanwhile').toMatchObject({ ok: true });
  aside.close();
  expect(await written).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('a bureau that is closed meanwhile answers nobody, and nobody waits for ever', async () => {
  const aside = open(script);
  const answer = aside.ask(by(), 'figures', {});
  aside.close();
  expect(await answer).toMatchObject({ ok: false, error: { code: 'signed-out' } });
});

test('control: without the script there is no thread, and it says so', async () => {
  const aside = open(join(t.bureau.folder, 'no-such-script.js'));
  await expect(aside.ask(by(), 'figures', {})).rejects.toThrow(NoThread);
  await expect(aside.verify()).rejects.toThrow(NoThread);
});

test('an engine whose thread does not come up answers for itself', async () => {
  const home = mkdtempSync(join(tmpdir(), 'assay-aside-'));
  const passphrase = 'seven grey herons wade';
  const engine = startEngine({ clock: t.clock, bureaus: home, resources: join(import.meta.dirname, '../../../resources'), app: '0.0.0', demo: false, aside: join(home, 'no-such-script.js'), log: () => undefined });
  try {
    const people = [{ user: 's.test', name: 'Test Supervisor', role: 'supervisor', passphrase }] as const;
    valueOf(await createBureau(join(home, 'bureau'), { name: 'Test bureau', force: 'Test Constabulary', people, demo: null }, engine.around));
    valueOf(await engine.dispatch('window', 'sign-in', { folder: engine.files.choose('window', join(home, 'bureau')), user: 's.test', passphrase }));
    const figures = (): Promise<Result<unknown>> => engine.dispatch('window', 'figures', {});
    expect([(await figures()).ok, (await figures()).ok]).toEqual([true, true]);
    await expect.poll(async () => valueOf(await engine.dispatch('window', 'head', {}))).toMatchObject({ verified: true });
  } finally {
    engine.close();
    rmSync(home, { recursive: true, force: true });
  }
});
