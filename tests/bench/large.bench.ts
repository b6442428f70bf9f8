/**
 * The engine in a bureau of a million incidents, each question asked through the dispatcher against the bare SELECT of the
 * rows it answers with. `ASSAY_BENCH_INCIDENTS` asks for fewer.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLarge, largeBureau, lookedAt, sizeOf } from './large/large-bureau.ts';
import { bareBeside, bareFile, signedIn, type Asked } from './large/asked.ts';
import { ownMemory } from './large/memory.ts';
import { percentile, report, secondsOf } from './measure.ts';
import { connect } from '../../src/main/engine/db/connection.ts';
import type { Bureau } from '../../src/main/engine/bureau/open-bureau.ts';
import { steppedClock } from '../../src/main/engine/clock.ts';
import { openLooks } from '../../src/main/engine/looks/open-looks.ts';
import { queueSelect } from '../../src/main/engine/queries/queue-rows.ts';
import { dayMs, hourMs, plusMs } from '../../src/shared/domain/instant.ts';
import { queueViews, type QueueView } from '../../src/shared/ipc/queries.ts';
import { queueGroups, queueSorts, type QueueFilter } from '../../src/shared/triage/queue-filters.ts';
import { temporaryFolder, testKey } from '../support/bureau.ts';
import { decision, report as aReport } from '../support/invented.ts';

const incidents = Number(process.env['ASSAY_BENCH_INCIDENTS'] ?? 1_000_000);
const asks = 800;
/** An engine that has just begun is not what somebody works in: the first answers are not counted. */
const warmUp = 300;
const named = (what: string): string => `${what}, ${incidents.toLocaleString('en-GB')} incidents`;

type Timed = { readonly ours: number[]; readonly floor: number[] };

const told = (what: string, timed: Timed, goal: number): void => {
  const [ours, floor] = [timed.ours.slice(warmUp), timed.floor.slice(warmUp)];
  const [p50, p99, bare] = [percentile(ours, 0.5), percentile(ours, 0.99), percentile(floor, 0.99)];
  const ratio = p99 / bare;
  report({ name: `${named(what)}, p99 (p50 ${(1000 * p50).toPrecision(3)} ms)`, ours: 1000 * p99, floor: 1000 * bare, unit: 'ms', ratio, goal: `within ${goal}`, met: ratio <= goal });
};

let bureau: Bureau;
let door: Asked;
const clock = steppedClock(lookedAt);

const pageOf = 50;

const rowsOf = async (view: QueueView): Promise<readonly string[]> => (await door.ask('queue-page', { view, filter: '', after: null, limit: pageOf })).rows.map(({ id }) => id);

const park = async (incident: string): Promise<void> => {
  const { claim } = await door.ask('take-incident', { incident, heldBy: null });
  await door.ask('park-incident', { incident, claim: claim.number, reason: 'reporter', until: plusMs(lookedAt, 6 * hourMs), asked: 'The reporter', note: 'Where it was', rationale: 'The place decides which offence it is' });
};

/** A page of what somebody has before them and of what is parked, once: a list of nothing is no measure of one. */
const fillLists = async (): Promise<void> => {
  const [mine, parked] = [await rowsOf('mine'), await rowsOf('parked')];
  for (const incident of (await rowsOf('unclaimed')).slice(parked.length)) await park(incident);
  for (const incident of (await rowsOf('unclaimed')).slice(mine.length)) await door.ask('take-incident', { incident, heldBy: null });
};

beforeAll(async () => {
  const parent = await largeBureau(incidents);
  bureau = await openLarge(parent, clock);
  door = await signedIn(parent, clock);
  for (let n = 0; n < 1000; n++) await door.ask('queue-page', { view: 'open', filter: '', after: null, limit: pageOf });
  await fillLists();
  console.log(`${named('A bureau')}: ${(sizeOf(parent) / 1e9).toPrecision(3)} GB`);
}, 3_600_000);

afterAll(() => {
  door.close();
  bureau.close();
});

test('the first page of every view', async () => {
  const bare = bureau.reader.db.prepare(`${queueSelect} WHERE s.incident IN (SELECT value FROM json_each(?)) ORDER BY s.order_at, s.incident`);
  for (const view of queueViews) {
    const timed: Timed = { ours: [], floor: [] };
    let ids: readonly string[] = [];
    for (let n = 0; n < asks; n++) {
      timed.ours.push(await secondsOf(async () => { ids = (await door.ask('queue-page', { view, filter: '', after: null, limit: pageOf })).rows.map(({ id }) => id); }));
      timed.floor.push(await secondsOf(() => bare.all(JSON.stringify(ids))));
    }
    told(`queue, first page of “${view}” (${ids.length} rows)`, timed, 3);
  }
}, 600_000);

test('the first page of the open queue in another order, in groups, and narrowed by a filter', async () => {
  const bare = bureau.reader.db.prepare(`${queueSelect} WHERE s.incident IN (SELECT value FROM json_each(?))`);
  const { codes } = await door.ask('queue-choices', {});
  const newest = bureau.reader.db.prepare<[], string>("SELECT max(due) FROM standing WHERE regime = 'live' AND state <> 'decided'").pluck().get() ?? lookedAt;
  const narrowed: readonly QueueFilter[] = [{ by: 'code', is: codes[0] ?? '' }, { by: 'harm', is: 'stalking' }, { by: 'received-from', is: plusMs(newest, -3 * dayMs) }];
  const asked = [...queueSorts.map((sort) => ({ sort })), ...queueGroups.map((group) => ({ group })), ...narrowed.map((filter) => ({ filters: [filter] }))];
  for (const how of asked) {
    const timed: Timed = { ours: [], floor: [] };
    let ids: readonly string[] = [];
    for (let n = 0; n < asks; n++) {
      timed.ours.push(await secondsOf(async () => { ids = (await door.ask('queue-page', { view: 'open', filter: '', ...how, after: null, limit: pageOf })).rows.map(({ id }) => id); }));
      timed.floor.push(await secondsOf(() => bare.all(JSON.stringify(ids))));
    }
    told(`queue, first page by ${JSON.stringify(how).replaceAll(/[{}"[\]]/g, '')} (${ids.length} rows)`, timed, 3);
  }
}, 600_000);

test('what every view holds, counted', async () => {
  const seconds: number[] = [];
  for (let n = 0; n < 50; n++) seconds.push(await secondsOf(() => door.ask('queue-counts', {})));
  const p50 = 1000 * percentile(seconds, 0.5);
  report({ name: named('the views counted, p50'), ours: p50, floor: p50, unit: 'ms', ratio: 1, goal: 'reported', met: true });
}, 600_000);

/** Any of them, the same each time the bench is run. */
const someIncidents = (): readonly string[] => {
  const all = bureau.reader.db.prepare<[number, number], string>('SELECT incident FROM events WHERE seq >= ? AND incident IS NOT NULL LIMIT ?').pluck();
  const size = bureau.reader.store.log.size();
  return Array.from({ length: asks }, (_, n) => all.all(Math.floor((size * n) / asks), 1)[0] ?? '').filter((id) => id !== '');
};

/** Asked a second time within the minute, so that no look is written: what one costs is told by itself. */
test('one incident opened', async () => {
  const bare = bareFile(bureau.reader.db);
  const timed: Timed = { ours: [], floor: [] };
  for (const incident of someIncidents()) {
    bare(incident);
    await door.ask('incident-file', { incident });
    timed.floor.push(await secondsOf(() => bare(incident)));
    timed.ours.push(await secondsOf(() => door.ask('incident-file', { incident })));
  }
  expect(timed.ours.length).toBeGreaterThan(asks / 2);
  told('one incident opened', timed, 3);
}, 600_000);

/**
 * An engine of its own is asked first whom the answer names: neither of the two that are timed reads from the disk what the other then finds in memory, and
 * each goes first in turn. Between two, what waits to be written down of what was looked at is: what that costs is told by itself.
 */
test('what stands beside one incident', async () => {
  const before = await signedIn(await largeBureau(incidents), clock);
  const bare = bareBeside(bureau.reader.db);
  const timed: Timed = { ours: [], floor: [] };
  for (const [n, incident] of someIncidents().entries()) {
    const { rows } = await before.ask('beside-incident', { incident });
    const named = rows.map((row) => row.incident);
    const times = { ours: () => secondsOf(() => door.ask('beside-incident', { incident })), floor: () => secondsOf(() => bare(incident, named)) };
    door.looked();
    for (const which of n % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const)) timed[which].push(await times[which]());
  }
  before.close();
  expect(timed.ours.length).toBeGreaterThan(asks / 2);
  told('what stands beside one incident', timed, 3);
}, 600_000);

/** A bare row made durable in a file of its own. */
const bareInsert = (folder: string) => {
  const db = connect(join(folder, 'floor'), testKey(), 'create');
  db.exec('CREATE TABLE rows (a TEXT, b TEXT, c TEXT) STRICT');
  const insert = db.prepare('INSERT INTO rows VALUES (?, ?, ?)');
  const one = db.transaction((n: number) => insert.run(String(n), 'record', 'a decision of some length, with its path and its reason'));
  return { one: (n: number) => one.immediate(n), close: () => db.close() };
};

test('a look written down', async () => {
  const folder = temporaryFolder();
  const bare = bareInsert(folder);
  const looks = openLooks(folder, testKey(), 'assay/bench/bench');
  const timed: Timed = { ours: [], floor: [] };
  for (let n = 0; n < asks; n++) {
    timed.floor.push(await secondsOf(() => bare.one(n)));
    timed.ours.push(await secondsOf(() => looks.now({ person: 'p', role: 'assessor', session: 's' }, lookedAt, { kind: 'incident.opened', data: { incident: `i${n}`, decision: null, reason: 'assessing' } })));
  }
  looks.close();
  bare.close();
  rmSync(folder, { recursive: true });
  told('a look written down', timed, 3);
}, 600_000);

test('a decision made durable', async () => {
  const folder = temporaryFolder();
  const bare = bareInsert(folder);
  const timed: Timed = { ours: [], floor: [] };
  for (let n = 0; n < asks; n++) {
    const { incident } = await door.ask('report-incident', { ...aReport(), received: { at: lookedAt, precision: 'minute', text: null }, route: '101-call' });
    timed.floor.push(await secondsOf(() => bare.one(n)));
    timed.ours.push(await secondsOf(() => door.ask('decide-incident', { incident, decision: decision(), claim: null })));
  }
  bare.close();
  rmSync(folder, { recursive: true });
  told('a decision made durable', timed, 4);
}, 600_000);

test('memory of the engine', () => {
  const mb = ownMemory(process.pid);
  if (mb !== null) report({ name: named('memory of the engine with its bench'), ours: mb, floor: 400, unit: 'MB', ratio: mb / 400, goal: 'within 1', met: mb <= 400 });
});
