/** Which texts are held against which events, and what is missed of them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, testKey, type TestBureau } from '../../../../tests/support/bureau.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { dataOf, eventKinds, committing } from '../../../shared/trail/event.ts';
import { storePath } from '../bureau/folder.ts';
import { connect } from '../db/connection.ts';
import { checkTexts } from './check-texts.ts';

let t: TestBureau;
let first: string;
let second: string;
beforeEach(() => {
  t = testBureau();
  [first, second] = [enterReport(t), enterReport(t)].map((incident) => `${decideOk(t, incident).decision}/document`) as [string, string];
});
afterEach(() => t.close());

/** As another program with the key would, past what guards the store. */
const harm = (sql: string, ...values: readonly (string | number)[]): void => {
  const db = connect(storePath(t.bureau.folder), testKey(), 'write');
  db.exec('PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS texts_only_emptied; DROP TRIGGER IF EXISTS texts_no_delete');
  expect(db.prepare(sql).run(...values).changes).toBeGreaterThan(0);
  db.close();
};
const check = () => checkTexts(t.bureau.reader.store, t.bureau.runner.origin, t.clock);
const seqOf = (text: string): number => Number(/-(\d+)\//.exec(text)?.[1]);

test('control: every text is found under the event that committed to it', async () => {
  expect(await check()).toMatchObject({ holds: true, emptied: 0, size: t.bureau.reader.db.prepare('SELECT count(*) FROM texts').pluck().get() });
});

test('a text of another event is found, though it says that it is of that one', async () => {
  harm('UPDATE texts SET (event_seq, salt, body) = (SELECT event_seq, salt, body FROM texts WHERE id = ?) WHERE id = ?', second, first);
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq: seqOf(second), reason: 'a text is kept with it that it did not commit to' } });
});

test('a text that is gone is missed, and one that was emptied is counted', async () => {
  const { size } = await check();
  harm('UPDATE texts SET salt = NULL, body = NULL WHERE id = ?', second);
  expect(await check()).toMatchObject({ holds: true, size: size - 1, emptied: 1 });
  harm('DELETE FROM texts WHERE id = ?', first);
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq: seqOf(first), reason: 'a text it committed to is missing' } });
});

test.each(['aaaaaa-000000001/said', 'aaaaaa-999999999/document', 'bbbbbb-000000001/document', 'aaaaa/document'])('a text that no event committed to is found: %s', async (id) => {
  harm('INSERT INTO texts (id, event_seq, salt, body) VALUES (?, 1, zeroblob(32), ?)', id, 'Said by nobody.');
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq: 1, reason: 'a text is kept with it that it did not commit to' } });
});

test('the fields that commit to a text are read off the shape of the event: those of the 64 signs that are no hash of a file or a tree', () => {
  const commitment = 'a'.repeat(64);
  const hashes = new Set(['file', 'catalogue', 'root']);
  const takes = (shape: { readonly safeParse: (value: unknown) => { readonly success: boolean } }): boolean => shape.safeParse(commitment).success && !shape.safeParse('not-a-hash').success;
  for (const kind of eventKinds) {
    expect(committing[kind], kind).toEqual(Object.entries(dataOf[kind].shape).flatMap(([field, shape]) => (takes(shape) && !hashes.has(field) ? [field] : [])));
  }
});
