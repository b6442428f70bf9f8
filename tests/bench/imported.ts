/** What the benches of the import have in common: a file of reports, somebody who imports it, and the bare work it is compared with. */
import { createReadStream, createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import type { Person } from '../../src/shared/domain/roles.ts';
import type { Change } from '../../src/shared/ipc/changes.ts';
import type { Context } from '../../src/main/engine/session.ts';
import { connect, type Connection } from '../../src/main/engine/db/connection.ts';
import { newTurns } from '../../src/main/engine/db/turns.ts';
import { temporaryFolder, testBureau, testKey, type TestBureau } from '../support/bureau.ts';
import { builtLine } from '../support/command-line.ts';
import { secondsOf } from './measure.ts';

export const contextOf = (t: TestBureau, path: string, announce: (changes: readonly Change[]) => void = () => undefined): Context => ({
  bureau: t.bureau,
  person: t.bureau.reader.store.people.byId(t.people.assessor.person) as Person,
  who: t.people.assessor,
  pathOf: () => ({ ok: true, value: path }),
  leave: () => undefined,
  announce,
});

/** A bureau that imports as the app does: on threads of its own, of the build that lies there. */
export const importingBureau = (): TestBureau => testBureau('2026-04-13T09:00:00.000Z', undefined, { imports: join(dirname(builtLine), 'file-thread.js'), turns: newTurns() });

export const bareStore = (): Connection => {
  const db = connect(join(temporaryFolder(), 'floor'), testKey(), 'create');
  db.exec('CREATE TABLE rows (a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT) STRICT');
  return db;
};

/** "13/04/2026 08:05": a force's log is in the order of its reports, here one every `apartMs`. */
const reportedAt = (n: number, apartMs: number): string => {
  const [date = '', time = ''] = new Date(Date.UTC(2026, 1, 2) + n * apartMs).toISOString().split('T');
  return `${date.split('-').toReversed().join('/')} ${time.slice(0, 5)}`;
};

const lines = function* (rows: number): Generator<string> {
  yield 'Incident,Location,Reported,Occurred,Comments,Disposition,Number\n';
  // Spread over the same two months however many there are.
  const apartMs = Math.min(300_000, 6e9 / rows);
  for (let n = 1; n <= rows; n++) {
    yield `Theft ${n % 40},${n} Long Street,${reportedAt(n, apartMs)},01/02/2026,"Caller ${n} says that a bicycle was taken from the yard behind number ${n}, some time overnight",Open,R${n}\n`;
  }
};

export const writeCsv = (path: string, rows: number): Promise<void> => pipeline(Readable.from(lines(rows)), createWriteStream(path));

/** csv-parse, and inserts of the bare rows in transactions of a slice's size; `search` also puts their text into FTS5. */
export const bareImport = async (path: string, { search = false } = {}): Promise<number> => {
  const db = bareStore();
  if (search) db.exec('CREATE VIRTUAL TABLE words USING fts5(text)');
  const insert = db.prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?)');
  const words = search ? db.prepare('INSERT INTO words VALUES (?)') : null;
  const store = db.transaction((rows: readonly string[][]) => {
    for (const row of rows) {
      insert.run(...row);
      words?.run(row.join(' '));
    }
  });
  const seconds = await secondsOf(async () => {
    let rows: string[][] = [];
    for await (const row of createReadStream(path).pipe(parse({ from_line: 2 })) as AsyncIterable<string[]>) {
      rows.push(row);
      if (rows.length < 200) continue;
      store.immediate(rows);
      rows = [];
    }
    store.immediate(rows);
  });
  db.close();
  return seconds;
};
