/** A file is imported, read and verified on a thread of its own as it would be here, and whoever wants to write meanwhile goes first. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, valueOf, type TestBureau } from '../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../tests/support/calling.ts';
import { builtLine } from '../../../tests/support/command-line.ts';
import { enterReport } from '../../../tests/support/incidents.ts';
import { odsOf, offenceRows, workbook } from '../../../tests/support/offence-list.ts';
import type { Output } from '../../shared/ipc/calls.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { createBureau } from '../engine/bureau/create-bureau.ts';
import { systemClock } from '../engine/clock.ts';
import { newTurns, want, wantNoMore, type Turns } from '../engine/db/turns.ts';
import { startEngine, type Engine } from '../engine/engine.ts';
import { readList } from '../engine/transfer/offence-list/read-list.ts';
import { verifyExportFile } from '../engine/transfer/verify-export.ts';
import { fileThreads } from '../engine/workers/file-threads.ts';
import type { ImportsAside } from '../engine/workers/import-aside.ts';
import { orHere } from '../engine/workers/or-here.ts';

const script = join(dirname(builtLine), 'file-thread.js');

type Place = { readonly t: TestBureau; readonly call: Calling; readonly turns: Turns };

let places: Place[] = [];
afterEach(() => {
  for (const { t } of places) t.close();
  places = [];
});

const open = (imports: string | undefined): Place => {
  const turns = newTurns();
  const t = testBureau(undefined, undefined, { imports, turns });
  const place = { t, call: calling(t), turns };
  places.push(place);
  return place;
};

const fileOf = (lines: readonly string[]): string => {
  const path = join(temporaryFolder(), 'log.csv');
  writeFileSync(path, ['Reference,Reported,Incident type,Narrative', ...lines, ''].join('\n'));
  return path;
};

const manyRows = (rows: number): string => fileOf(Array.from({ length: rows }, (_, n) => `CAD ${n + 1},13/04/2026 07:00,Fire,A fire at number ${n + 1}`));

/** One of each: new, the same reference twice, without a reference, and refused. */
const oneOfEach = (): string => fileOf(['CAD 1,13/04/2026 07:00,Fire,A fire in the yard', 'CAD 2,13/04/2026 07:05,Fire,A bin', 'CAD 2,13/04/2026 07:06,Fire,Another bin', ',13/04/2026 07:10,Theft,A bicycle', ',,,', `CAD 5,13/04/2026 07:20,Fire,${'a'.repeat(300_000)}`]);

const start = async ({ call }: Place, path: string): Promise<Result<Output<'import-file'>>> => {
  const file = call.choose('assessor', path);
  const { mapping, shown } = await call.get('assessor', 'preview-import', { file, mapping: null });
  return call.ask('assessor', 'import-file', { file, mapping, shown, regime: 'live' });
};

const states = async ({ call }: Place): Promise<readonly string[]> => (await call.get('assessor', 'imports', {})).imports.map(({ state }) => state);

const sizeOf = ({ t }: Place): number => t.bureau.reader.store.log.size();

/** The log without what no two logs share: when, and the commitments, each under a salt of its own. */
const logOf = ({ t }: Place): readonly unknown[] =>
  t.bureau.reader.store.log.after(0, 1000).map(({ bytes }) => JSON.parse(bytes, (key, value: unknown) => (key === 'at' || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) ? null : value)) as unknown);

test('what is imported there is what is imported here: the same totals, the same log, and it verifies', async () => {
  const [aside, here] = [open(script), open(undefined)];
  const path = oneOfEach();
  const [there, atOnce] = [valueOf(await start(aside, path)), valueOf(await start(here, path))];
  expect(there).toEqual(atOnce);
  expect(there).toMatchObject({ ended: 'completed', read: 6 });
  expect(there.refused).toBeGreaterThan(0);
  expect(valueOf(await start(aside, path))).toEqual(valueOf(await start(here, path)));
  expect(logOf(aside)).toEqual(logOf(here));
  expect(await aside.t.bureau.verification.run()).toMatchObject({ holds: true, size: sizeOf(aside) });
  expect(await states(aside)).toEqual(['completed', 'completed']);
});

test('a file is looked at there as it is here', async () => {
  const [aside, here] = [open(script), open(undefined)];
  const path = oneOfEach();
  const look = ({ call }: Place) => call.get('assessor', 'preview-import', { file: call.choose('assessor', path), mapping: null });
  expect(await look(aside)).toEqual(await look(here));
  const none = ({ call }: Place) => call.ask('assessor', 'preview-import', { file: call.choose('assessor', `${path}.gone`), mapping: null });
  expect(await none(aside)).toEqual(await none(here));
});

test('whoever wants to write goes first: the thread writes nothing while somebody here wants to, and goes on afterwards', async () => {
  const place = open(script);
  const before = sizeOf(place);
  const running = start(place, manyRows(3000));
  await expect.poll(() => sizeOf(place), { interval: 5 }).toBeGreaterThan(before + 1);
  want(place.turns);
  let stood = -1;
  await expect.poll(() => stood === (stood = sizeOf(place)), { interval: 100 }).toBe(true);
  wantNoMore(place.turns);
  expect(valueOf(await running)).toMatchObject({ ended: 'completed', added: 3000 });
  expect(sizeOf(place)).toBeGreaterThan(stood);
});

test('what is entered here meanwhile is saved, and there is one log', async () => {
  const place = open(script);
  const before = sizeOf(place);
  const running = start(place, manyRows(3000));
  await expect.poll(() => sizeOf(place), { interval: 5 }).toBeGreaterThan(before + 1);
  const entered = Array.from({ length: 20 }, () => enterReport(place.t));
  expect(valueOf(await running)).toMatchObject({ added: 3000 });
  expect(new Set(entered).size).toBe(20);
  expect(await place.t.bureau.verification.run()).toMatchObject({ holds: true });
});

const idOf = ({ call }: Place): string => call.announced.flatMap((change) => (change.topic === 'import-progress' ? [change.import] : [])).at(-1) ?? '';

test.each([['there', script], ['here', undefined]])('whoever runs it lets it wait, and go on to its end: %s', async (_, where) => {
  const place = open(where);
  const running = start(place, manyRows(3000));
  await expect.poll(() => idOf(place), { interval: 5 }).not.toBe('');
  const pause = (paused: boolean) => place.call.ask('assessor', 'pause-import', { import: idOf(place), paused });
  expect(await place.call.ask('other', 'pause-import', { import: idOf(place), paused: true })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await pause(true)).toMatchObject({ ok: true });
  let stood = -1;
  await expect.poll(() => stood === (stood = sizeOf(place)), { interval: 200 }).toBe(true);
  expect(await states(place)).toEqual(['running']);
  enterReport(place.t);
  expect(await pause(false)).toMatchObject({ ok: true });
  expect(valueOf(await running)).toMatchObject({ ended: 'completed', added: 3000 });
  expect(sizeOf(place)).toBeGreaterThan(stood + 1);
});

test('one that waits can be cancelled, and is not begun again', async () => {
  const place = open(script);
  const running = start(place, manyRows(5000));
  await expect.poll(() => idOf(place), { interval: 5 }).not.toBe('');
  for (const paused of [true, false]) {
    if (!paused) await place.call.get('assessor', 'cancel-import', { import: idOf(place) });
    await place.call.get('assessor', 'pause-import', { import: idOf(place), paused });
  }
  expect(valueOf(await running).ended).toBe('cancelled');
});

test('whoever runs it cancels it, and nobody else; what was stored stays', async () => {
  const place = open(script);
  const path = manyRows(5000);
  const running = start(place, path);
  const id = (): string => idOf(place);
  await expect.poll(id, { interval: 5 }).not.toBe('');
  expect(await states(place)).toEqual(['running']);
  expect(await place.call.ask('other', 'cancel-import', { import: id() })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await place.call.ask('assessor', 'cancel-import', { import: id() })).toMatchObject({ ok: true });
  const totals = valueOf(await running);
  expect(totals.ended).toBe('cancelled');
  expect(totals.read).toBeLessThan(5000);
  expect(valueOf(await start(place, path))).toMatchObject({ ended: 'completed', added: 5000 - totals.added, unchanged: totals.added });
});

test('a bureau that is closed meanwhile keeps whole rows, and the import is interrupted', async () => {
  const place = open(script);
  const path = manyRows(5000);
  const before = sizeOf(place);
  const running = start(place, path);
  await expect.poll(() => sizeOf(place), { interval: 5 }).toBeGreaterThan(before + 1);
  place.t.bureau.imports?.close();
  expect(await running).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect(await states(place)).toEqual(['interrupted']);
  expect(await place.t.bureau.verification.run()).toMatchObject({ holds: true });
});

test('whoever may no longer import stops with the next slice', async () => {
  const place = open(script);
  const before = sizeOf(place);
  const running = start(place, manyRows(5000));
  await expect.poll(() => sizeOf(place), { interval: 5 }).toBeGreaterThan(before + 1);
  await place.call.get('administrator', 'remove-person', { person: place.t.people.assessor.person, why: 'Left the bureau.' });
  expect(await running).toMatchObject({ ok: false, error: { code: 'signed-out' } });
});

test('a published list and an exported log are read there as they are here, and where no thread comes up', async () => {
  const list = join(temporaryFolder(), 'list.ods');
  writeFileSync(list, odsOf(workbook('2027-28', offenceRows().slice(0, 12))));
  const log = join(temporaryFolder(), 'log.jsonl');
  const read = async (imports: string | undefined) => {
    const { call, t } = open(imports);
    const file = call.choose('auditor', log);
    if (!existsSync(log)) await call.get('auditor', 'export-log', { file, format: 'jsonl', purpose: 'A test', recipient: 'A test' });
    const threads = imports === undefined ? null : fileThreads(imports);
    const verdict = await orHere(threads && (() => threads.done({ work: 'verify', path: log, head: null })), () => verifyExportFile(log, null));
    return { list: await orHere(t.bureau.imports && (() => (t.bureau.imports as ImportsAside).list(list)), () => readList(list)), verdict };
  };
  const here = await read(undefined);
  expect(here).toMatchObject({ list: { ok: true, value: { file: 'list.ods' } }, verdict: { ok: true, value: { verdict: 'ACCEPT' } } });
  expect(await read(script)).toEqual(here);
  expect(await read(join(temporaryFolder(), 'no-such-thread.js'))).toEqual(here);
});

/** A bureau as people make them, with somebody signed in to it. */
const withEngine = async (work: (engine: Engine, file: (path: string) => string, signIn: () => Promise<void>) => Promise<void>): Promise<void> => {
  const home = temporaryFolder();
  const engine = startEngine({ clock: systemClock, bureaus: home, resources: join(import.meta.dirname, '../../../resources'), app: '0.0.0', demo: false, imports: script, log: () => undefined });
  const passphrase = 'seven grey herons wade';
  const people = [{ user: 'a.test', name: 'Test Assessor', role: 'assessor', passphrase }, { user: 's.test', name: 'Test Supervisor', role: 'supervisor', passphrase }] as const;
  valueOf(await createBureau(join(home, 'bureau'), { name: 'Test bureau', force: 'Test Constabulary', people, demo: null }, engine.around));
  const signIn = async (): Promise<void> => void valueOf(await engine.dispatch('window', 'sign-in', { folder: engine.files.choose('window', join(home, 'bureau')), user: 'a.test', passphrase }));
  try {
    await signIn();
    await work(engine, (path) => engine.files.choose('window', path), signIn);
  } finally {
    engine.close();
  }
};

const importInto = async (engine: Engine, file: string): Promise<Result<unknown>> => {
  const { mapping, shown } = valueOf(await engine.dispatch('window', 'preview-import', { file, mapping: null })) as Output<'preview-import'>;
  return engine.dispatch('window', 'import-file', { file, mapping, shown, regime: 'live' });
};

test('one import leaves the next all that it needs', () =>
  withEngine(async (engine, file) => {
    const path = oneOfEach();
    expect(valueOf(await importInto(engine, file(path)))).toMatchObject({ ended: 'completed' });
    expect(valueOf(await importInto(engine, file(path)))).toMatchObject({ ended: 'completed', added: 0 });
    // The index of the words is opened when somebody first searches, under the key that was there from the start.
    expect(valueOf(await engine.dispatch('window', 'search', { typed: 'bicycle' }))).toBeTruthy();
  }));

test('what is imported there is not taken for what another process did', () =>
  withEngine(async (engine, file) => {
    const told: string[] = [];
    engine.onChange((changes) => void told.push(...changes.map(({ topic }) => topic)));
    const running = importInto(engine, file(manyRows(3000)));
    await expect.poll(() => told.filter((topic) => topic === 'import-progress').length, { interval: 5 }).toBeGreaterThan(1);
    engine.lookAround();
    valueOf(await running);
    engine.lookAround();
    expect(told).toContain('queue');
    expect(told, 'what another process changes is told of incidents too').not.toContain('incidents');
  }));

test('whoever signs out meanwhile ends it, and finds it interrupted when they come back', () =>
  withEngine(async (engine, file, signIn) => {
    let begun = false;
    engine.onChange((changes) => void (begun ||= changes.some((change) => change.topic === 'import-progress')));
    const running = importInto(engine, file(manyRows(5000)));
    await expect.poll(() => begun, { interval: 5 }).toBe(true);
    valueOf(await engine.dispatch('window', 'sign-out', {}));
    expect(await running).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    await signIn();
    expect(valueOf(await engine.dispatch('window', 'imports', {}))).toMatchObject({ imports: [{ state: 'interrupted' }] });
  }));

test('control: without the script it is looked at and imported here', async () => {
  const place = open(join(temporaryFolder(), 'no-such-script.js'));
  expect(valueOf(await start(place, oneOfEach()))).toMatchObject({ ended: 'completed', read: 6 });
});
