/** The engine against bare SQLite with the same driver, key and settings: ratios to a floor timed in the same run. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { test } from 'vitest';
import { importFile } from '../../src/main/engine/commands/import-file.ts';
import { queuePage } from '../../src/main/engine/queries/queue-page.ts';
import { previewImport } from '../../src/main/engine/queries/preview-import.ts';
import { queueSelect } from '../../src/main/engine/queries/queue-rows.ts';
import { connect, type Connection } from '../../src/main/engine/db/connection.ts';
import { migrate } from '../../src/main/engine/db/migrate.ts';
import { runSlice } from '../../src/main/engine/db/run-command.ts';
import { ownRef, contentHash, writeIncident } from '../../src/main/engine/db/write-incident.ts';
import { temporaryFolder, testBureau, testKey, valueOf, type TestBureau } from '../support/bureau.ts';
import { decideOk, enterReport } from '../support/incidents.ts';
import { report as aReport } from '../support/invented.ts';
import { bareImport, bareStore, contextOf, writeCsv } from './imported.ts';
import { median, percentile, report, secondsOf } from './measure.ts';

const rounds = 3;

const csvRows = 20_000;

/** The tables a row of an import writes to, in the order in which it does. */
const stored = ['acts', 'incidents', 'texts', 'incident_versions', 'standing', 'events', 'tree_nodes'] as const;

type Stored = { readonly table: string; readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };

const columnsOf = (db: Connection, table: string): readonly string[] => db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);

const storedBy = ({ bureau }: TestBureau): readonly Stored[] =>
  stored.map((table) => ({ table, columns: columnsOf(bureau.reader.db, table), rows: bureau.reader.db.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][] }));

/** csv-parse, and bare inserts of all that our import stored, in transactions of a slice's size: no guards, no look-ups, no hashing. */
const floorOfTheSame = async (path: string, tables: readonly Stored[]): Promise<number> => {
  const db = connect(join(temporaryFolder(), 'floor'), testKey(), 'create');
  migrate(db, 1);
  db.pragma('foreign_keys = OFF');
  // The first version of the schema has no guards; columns of later ones are added as they are.
  for (const { table, columns } of tables) for (const column of columns) if (!columnsOf(db, table).includes(column)) db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ANY`);
  const inserts = tables.map(({ table, rows }) => ({ rows, statement: db.prepare(`INSERT INTO ${table} VALUES (${(rows[0] ?? []).map(() => '?').join(', ')})`) }));
  const store = db.transaction((from: number, to: number) => {
    for (const { rows, statement } of inserts) {
      const part = rows.length / csvRows;
      for (let at = Math.floor(from * part); at < Math.floor(to * part); at++) statement.run(...(rows[at] ?? []));
    }
  });
  const seconds = await secondsOf(async () => {
    let read = 0;
    for await (const row of createReadStream(path).pipe(parse({ from_line: 2 })) as AsyncIterable<string[]>) {
      read += row.length > 0 ? 1 : 0;
      if (read % 200 === 0) store.immediate(read - 200, read);
    }
  });
  db.close();
  return seconds;
};

test('rows imported per second', async () => {
  const path = join(temporaryFolder(), 'incidents.csv');
  await writeCsv(path, csvRows);
  const ours: number[] = [];
  const floor: number[] = [];
  const same: number[] = [];
  for (let round = 0; round < rounds; round++) {
    floor.push(csvRows / (await bareImport(path)));
    const t = testBureau('2026-04-13T09:00:00.000Z');
    const context = contextOf(t, path);
    const { mapping } = valueOf(await previewImport(context, { file: 'file', mapping: null }));
    ours.push(csvRows / (await secondsOf(async () => valueOf(await importFile(context, { file: 'file', mapping, regime: 'live' })))));
    same.push(csvRows / (await floorOfTheSame(path, storedBy(t))));
    t.close();
  }
  const ratioTo = (floors: readonly number[]): number => median(ours.map((value, index) => value / (floors[index] ?? 1)));
  const ratio = ratioTo(floor);
  report({ name: 'rows imported, to inserts of what is stored', ours: median(ours), floor: median(same), unit: 'rows/s', ratio: ratioTo(same), goal: 'reported', met: true });
  report({ name: 'rows imported', ours: median(ours), floor: median(floor), unit: 'rows/s', ratio, goal: '0.25 or better', met: ratio >= 0.25 });
});

test('durable decisions per second', async () => {
  const count = 400;
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const db = bareStore();
    const insert = db.prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?)');
    const one = db.transaction((n: number) => insert.run(String(n), 'record', '105A', 'a', 'b', 'c', 'a decision of some length, with its path and its reason'));
    floor.push(count / (await secondsOf(() => { for (let n = 0; n < count; n++) one.immediate(n); })));
    db.close();
    const t = testBureau();
    const incidents = Array.from({ length: count }, () => enterReport(t));
    ours.push(count / (await secondsOf(() => { for (const incident of incidents) decideOk(t, incident); })));
    t.close();
  }
  const ratio = median(ours.map((value, index) => value / (floor[index] ?? 1)));
  report({ name: 'durable decisions', ours: median(ours), floor: median(floor), unit: 'decisions/s', ratio, goal: '0.25 or better', met: ratio >= 0.25 });
});

const fill = (t: TestBureau, count: number): void => {
  const { version, hash } = (() => {
    const { received, route, capacity, openingCode, qualifiers, grade, text } = aReport();
    const made = { codes: { received, route, capacity, openingCode, sourceClosing: null, qualifiers, grade }, text };
    return { version: made, hash: contentHash(made) };
  })();
  const numbers = Array.from({ length: count }, (_, n) => n);
  for (let at = 0; at < count; at += 2000) {
    valueOf(
      runSlice(
        t.bureau.runner,
        t.people.assessor,
        (tx, n: number, who) => () => {
          const received = { ...version.codes.received, at: new Date(Date.UTC(2026, 3, 12) + n * 700).toISOString() };
          const written = writeIncident(tx, who, { ref: ownRef(tx), source: 'bench', sourceReference: null, identity: `bench:${n}`, regime: 'live', version: { ...version, codes: { ...version.codes, received } }, hash });
          return { event: { kind: 'incident.reported', data: { incident: tx.id(), version: 1, regime: 'live', receivedAt: received.at, precision: 'minute', route: '101-call', capacity: 'victim', codes: written.codes.commitment, text: written.text.commitment } }, value: null };
        },
        numbers.slice(at, at + 2000),
        () => false,
      ),
    );
  }
};

test('first queue page over 100,000 incidents', async () => {
  const t = testBureau();
  fill(t, 100_000);
  const context = contextOf(t, '');
  const bare = t.bureau.reader.db.prepare(`${queueSelect} WHERE s.regime = 'live' AND s.state <> 'decided' ORDER BY s.order_at, s.incident LIMIT 101`);
  const ours: number[] = [];
  const floor: number[] = [];
  for (let n = 0; n < 300; n++) {
    floor.push(await secondsOf(() => bare.all()));
    ours.push(await secondsOf(() => queuePage(context, { view: 'open', filter: '', filters: [], sort: 'risk', group: null, after: null, limit: 100 })));
  }
  const ratio = percentile(ours, 0.99) / percentile(floor, 0.99);
  report({ name: 'first queue page of 100,000, p99', ours: percentile(ours, 0.99) * 1000, floor: percentile(floor, 0.99) * 1000, unit: 'ms', ratio, goal: 'within 3', met: ratio <= 3 });
  t.close();
});
