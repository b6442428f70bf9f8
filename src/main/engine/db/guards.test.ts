/** What the store itself refuses, on a connection that holds the key: the log extends, the record stays, the text only empties. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';

let t: TestBureau;
beforeEach(() => void (t = testBureau()));
afterEach(() => t.close());

const tables = (): readonly string[] =>
  t.bureau.reader.db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();

const triggersOf = (table: string): readonly string[] =>
  t.bureau.reader.db.prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?").pluck().all(table);

test('every table has a guard against UPDATE and one against DELETE', () => {
  for (const table of tables()) {
    const triggers = triggersOf(table).join('\n');
    expect(triggers, table).toMatch(/BEFORE UPDATE/);
    expect(triggers, table).toMatch(/BEFORE DELETE/);
  }
});

test.each([
  ['changed', "UPDATE events SET bytes = '{}' WHERE seq = 1"],
  ['deleted', 'DELETE FROM events WHERE seq = 1'],
  ['replaced', "INSERT OR REPLACE INTO events (seq, kind, at, actor, incident, bytes) SELECT seq, kind, at, 'somebody else', incident, bytes FROM events WHERE seq = 1"],
  ['upserted', "INSERT INTO events (seq, kind, at, actor, incident, bytes) SELECT seq, kind, at, actor, incident, bytes FROM events WHERE seq = 1 ON CONFLICT DO UPDATE SET actor = 'x'"],
  ['left with a gap', "INSERT INTO events (seq, kind, at, actor, bytes) VALUES (9999, 'x', 'x', 'x', '{\"seq\":9999,\"kind\":\"x\"}')"],
])('an event cannot be %s', (_, sql) => {
  const before = t.bureau.reader.store.log.head();
  expect(() => t.bureau.runner.db.exec(sql)).toThrow(/append-only|extend|ends an act/);
  expect(t.bureau.reader.store.log.head()).toEqual(before);
});

test('a change of standing without a newer event is refused', () => {
  const incident = enterReport(t);
  expect(() => t.bureau.runner.db.prepare("UPDATE standing SET state = 'decided' WHERE incident = ?").run(incident)).toThrow(/newer event/);
});

test('a change of standing that names an event nobody wrote is refused at commit', () => {
  const incident = enterReport(t);
  expect(() => t.bureau.runner.db.prepare("UPDATE standing SET state = 'decided', event_seq = 9999 WHERE incident = ?").run(incident)).toThrow(/FOREIGN KEY/);
});

test('a change of standing that leans on an event already written is refused', () => {
  const incident = enterReport(t);
  enterReport(t);
  const seq = t.bureau.reader.store.log.size();
  expect(() => t.bureau.runner.db.prepare("UPDATE standing SET state = 'decided', event_seq = ? WHERE incident = ?").run(seq, incident)).toThrow(/newer event/);
});

test('no table takes a row under an act whose event is written; a text alone may follow, for a row an import refused', () => {
  decideOk(t, enterReport(t));
  const open = tables().filter((table) => {
    const columns = t.bureau.reader.db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    return columns.includes('event_seq') && !triggersOf(table).some((sql) => /BEFORE INSERT[^;]*NEW\.event_seq/.test(sql));
  });
  expect(open).toEqual(['texts']);
  const { db } = t.bureau.runner;
  expect(() => db.exec("INSERT INTO settings VALUES (1, 'is-crime-system', 'yes')")).toThrow(/without a new event/);
  expect(() => db.exec("INSERT INTO decisions SELECT 'x', incident, 2, event_seq, id, version, made_by, role, at, edition, 'D9', late, document_text, why_text, clock, clock_due FROM decisions")).toThrow(/without a new event/);
  db.pragma('recursive_triggers = OFF');
  expect(() => db.exec("INSERT OR REPLACE INTO decisions SELECT id, incident, revision, event_seq, supersedes, version, made_by, role, at, edition, 'D9', late, document_text, why_text, clock, clock_due FROM decisions")).toThrow(/without a new event/);
});

test('an import that has ended takes no further refusals', () => {
  const { db } = t.bureau.runner;
  db.pragma('foreign_keys = OFF');
  db.exec("INSERT INTO import_ends VALUES ('i', 9999, 'completed', 0, 0, 0, 0, 0)");
  expect(() => db.exec("INSERT INTO import_refusals VALUES ('i', 1, 'empty', 't')")).toThrow(/has ended/);
});

test('an event without its act is refused', () => {
  const seq = t.bureau.reader.store.log.size() + 1;
  expect(() => t.bureau.runner.db.prepare("INSERT INTO events (seq, kind, at, actor, bytes) VALUES (?, 'x', 'x', 'x', json_object('seq', ?, 'kind', 'x'))").run(seq, seq)).toThrow(/ends an act/);
});

test('a decision cannot be rewritten or replaced', () => {
  const incident = enterReport(t);
  decideOk(t, incident);
  expect(() => t.bureau.runner.db.exec("UPDATE decisions SET closing = 'D9'")).toThrow(/append-only/);
  expect(() => t.bureau.runner.db.exec('INSERT OR REPLACE INTO decisions SELECT * FROM decisions')).toThrow(/append-only|new event/);
});

test('a text may be emptied, whole, and never changed', () => {
  enterReport(t);
  expect(() => t.bureau.runner.db.exec("UPDATE texts SET body = 'other'")).toThrow(/emptied/);
  expect(() => t.bureau.runner.db.exec('DELETE FROM texts')).toThrow(/append-only/);
  t.bureau.runner.db.exec("UPDATE texts SET body = NULL, salt = NULL WHERE id LIKE '%/text'");
});

test('the reader cannot write at all', () => {
  expect(() => t.bureau.reader.db.exec("INSERT INTO settings VALUES (1, 'a', 'b')")).toThrow(/readonly/);
});
