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
import { readyVersion } from '../../src/main/engine/db/ready-version.ts';
import { ownRef, writeIncident } from '../../src/main/engine/db/write-incident.ts';
import { temporaryFolder, testBureau, testKey, valueOf, type TestBureau } from '../support/bureau.ts';
import { decideOk, enterReport } from '../support/incidents.ts';
import { report as aReport } from '../support/invented.ts';
import { bareImport, bareStore, contextOf, importingBureau, writeCsv } from './imported.ts';
import { median, percentile, report, secondsOf } from './measure.ts';

const rounds = 3;

const csvRows = 20_000;

/** The rows that were written into a table, in the order in which they were. */
type Stored = { readonly table: string; readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };

const tablesOf = (db: Connection): readonly string[] => db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").pluck().all();

/** Without those that SQLite itself works out. */
const columnsOf = (db: Connection, table: string): readonly string[] => db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);

const holds = ({ bureau: { reader: { db } } }: TestBureau): ReadonlyMap<string, number> =>
  new Map(tablesOf(db).map((table) => [table, db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0]));

/** What was added since: rows that were only moved are none, so what is compared with is too cheap by those. */
const storedSince = ({ bureau: { reader: { db } } }: TestBureau, before: ReadonlyMap<string, number>): readonly Stored[] =>
  tablesOf(db).flatMap((table) => {
    const columns = columnsOf(db, table);
    const rows = (db.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).raw().all() as unknown[][]).slice(before.get(table) ?? 0);
    return rows.length === 0 ? [] : [{ table, columns, rows }];
  });

/** The same tables and indexes without what guards them; gives what writes the share of one slice of them in a transaction of its own. */
const bareCopy = (tables: readonly Stored[]): { readonly write: (from: number, to: number) => void; readonly close: () => void } => {
  const db = connect(join(temporaryFolder(), 'floor'), testKey(), 'create');
  migrate(db);
  db.pragma('foreign_keys = OFF');
  for (const trigger of db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all()) db.exec(`DROP TRIGGER ${trigger}`);
  const inserts = tables.map(({ table, columns, rows }) => ({ rows, statement: db.prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`) }));
  const write = db.transaction((from: number, to: number) => {
    for (const { rows, statement } of inserts) for (let at = Math.floor(from * rows.length); at < Math.floor(to * rows.length); at++) statement.run(...(rows[at] ?? []));
  });
  return { write: (from, to) => write.immediate(from, to), close: () => db.close() };
};

/** csv-parse, and bare inserts of all that our import stored, in transactions of a slice's size: no guards, no look-ups, no hashing. */
const importOfTheSame = async (path: string, tables: readonly Stored[]): Promise<number> => {
  const copy = bareCopy(tables);
  const seconds = await secondsOf(async () => {
    let read = 0;
    for await (const row of createReadStream(path).pipe(parse({ from_line: 2 })) as AsyncIterable<string[]>) {
      read += row.length > 0 ? 1 : 0;
      if (read % 200 === 0) copy.write((read - 200) / csvRows, read / csvRows);
    }
  });
  copy.close();
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
    const t = importingBureau();
    const context = contextOf(t, path);
    const { mapping } = valueOf(await previewImport(context, { file: 'file', mapping: null }));
    const before = holds(t);
    ours.push(csvRows / (await secondsOf(async () => valueOf(await importFile(context, { file: 'file', mapping, regime: 'live', shown: null })))));
    same.push(csvRows / (await importOfTheSame(path, storedSince(t, before))));
    t.close();
  }
  const ratioTo = (floors: readonly number[]): number => median(ours.map((value, index) => value / (floors[index] ?? 1)));
  const ratio = ratioTo(floor);
  report({ name: 'rows imported, to inserts of what is stored', ours: median(ours), floor: median(same), unit: 'rows/s', ratio: ratioTo(same), goal: '0.25 or better', met: ratioTo(same) >= 0.25 });
  report({ name: 'rows imported', ours: median(ours), floor: median(floor), unit: 'rows/s', ratio, goal: '0.25 or better', met: ratio >= 0.25 });
});

/** Each in a transaction of its own, as a decision is. */
const decisionsOfTheSame = async (count: number, tables: readonly Stored[]): Promise<number> => {
  const copy = bareCopy(tables);
  const seconds = await secondsOf(() => { for (let n = 0; n < count; n++) copy.write(n / count, (n + 1) / count); });
  copy.close();
  return seconds;
};

test('durable decisions per second', async () => {
  const count = 400;
  const ours: number[] = [];
  const floor: number[] = [];
  const same: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const db = bareStore();
    const insert = db.prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?)');
    const one = db.transaction((n: number) => insert.run(String(n), 'record', '105A', 'a', 'b', 'c', 'a decision of some length, with its path and its reason'));
    floor.push(count / (await secondsOf(() => { for (let n = 0; n < count; n++) one.immediate(n); })));
    db.close();
    const t = testBureau();
    const incidents = Array.from({ length: count }, () => enterReport(t));
    const before = holds(t);
    ours.push(count / (await secondsOf(() => { for (const incident of incidents) decideOk(t, incident); })));
    same.push(count / (await decisionsOfTheSame(count, storedSince(t, before))));
    t.close();
  }
  const ratioTo = (floors: readonly number[]): number => median(ours.map((value, index) => value / (floors[index] ?? 1)));
  const ratio = ratioTo(floor);
  report({ name: 'durable decisions, to inserts of what is stored', ours: median(ours), floor: median(same), unit: 'decisions/s', ratio: ratioTo(same), goal: '0.25 or better', met: ratioTo(same) >= 0.25 });
  report({ name: 'durable decisions', ours: median(ours), floor: median(floor), unit: 'decisions/s', ratio, goal: '0.25 or better', met: ratio >= 0.25 });
});

const fill = (t: TestBureau, count: number): void => {
  const { received, route, capacity, openingCode, qualifiers, grade, text } = aReport();
  const codes = { received, route, capacity, openingCode, sourceClosing: null, qualifiers, grade };
  const numbers = Array.from({ length: count }, (_, n) => n);
  for (let at = 0; at < count; at += 2000) {
    valueOf(
      runSlice(
        t.bureau.runner,
        t.people.assessor,
        (tx, n: number, who) => () => {
          const reported = { ...received, at: new Date(Date.UTC(2026, 3, 12) + n * 700).toISOString() };
          const written = writeIncident(tx, who, { ref: ownRef(tx), source: 'bench', sourceReference: null, identity: `bench:${n}`, regime: 'live', version: readyVersion('live', { codes: { ...codes, received: reported }, text }) });
          return { event: { kind: 'incident.reported', data: { incident: tx.id(), version: 1, regime: 'live', receivedAt: reported.at, precision: 'minute', route: '101-call', capacity: 'victim', codes: written.codes.commitment, text: written.text.commitment } }, value: null };
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
  const sample = async (): Promise<void> => {
    floor.push(await secondsOf(() => bare.all()));
    ours.push(await secondsOf(() => queuePage(context, { view: 'open', filter: '', filters: [], sort: 'risk', group: null, after: null, limit: 100 })));
  };
  // An engine that has just begun is not what somebody pages in: the first are not counted. Of a few hundred the last hundredth would be three.
  for (let n = 0; n < 100; n++) await sample();
  ours.length = 0;
  floor.length = 0;
  for (let n = 0; n < 2000; n++) await sample();
  const ratio = percentile(ours, 0.99) / percentile(floor, 0.99);
  report({ name: 'first queue page of 100,000, p99', ours: percentile(ours, 0.99) * 1000, floor: percentile(floor, 0.99) * 1000, unit: 'ms', ratio, goal: 'within 3', met: ratio <= 3 });
  t.close();
});
