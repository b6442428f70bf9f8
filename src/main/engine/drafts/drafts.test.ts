/** Drafts: their writer's alone, there after the program was gone, unreadable without the key, and no part of the record. */
import { readFileSync, existsSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, testKey, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, holdings, type Calling } from '../../../../tests/support/calling.ts';
import { connect } from '../db/connection.ts';
import { draftsPath, openDrafts } from './open-drafts.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const of = (about: string) => ({ person: 'p1', about, session: 's1' });
const keep = (about: string, draft: string | null, who: 'assessor' | 'other' = 'assessor') => call.get(who, 'keep-draft', { about, draft });
const kept = async (who: 'assessor' | 'other' = 'assessor') => (await call.get(who, 'kept-drafts', {})).drafts.map(({ about, draft }) => [about, draft]);

test('what is kept is given back to whoever kept it, as it was last, and to nobody else', async () => {
  await keep('i1', '"half a"');
  t.clock.moveTo('2026-04-13T08:00:01.000Z');
  await keep('report', '"a report"');
  t.clock.moveTo('2026-04-13T08:00:02.000Z');
  await keep('i1', '"half a sentence"');
  expect(await kept()).toEqual([['i1', '"half a sentence"'], ['report', '"a report"']]);
  expect(await kept('other')).toEqual([]);
});

test('taken away it is gone, once or twice', async () => {
  await keep('i1', '"half"');
  await keep('i1', null);
  await keep('i1', null);
  expect(await kept()).toEqual([]);
});

test('what another window kept since is neither written over nor taken away, and one window’s own copies follow each other', () => {
  const drafts = openDrafts(t.bureau.folder, testKey());
  const by = (session: string, draft: string | null, over: string | null) => drafts.keep({ person: 'p1', about: 'i1', session }, draft, '2026-04-13T08:00:00.000Z', over);
  const begun = by('one', '"an hour of work"', null);
  expect(by('two', '"anew"', null)).toBe('newer');
  expect(by('two', null, null)).toBeNull();
  expect(drafts.of('p1')).toMatchObject([{ draft: '"an hour of work"', at: begun }]);
  const gone = by('two', '"an hour of work, and more"', begun);
  expect(Date.parse(gone ?? '')).toBeGreaterThan(Date.parse(begun ?? ''));
  expect([by('one', '"an hour of work,"', begun), by('two', '"more still"', begun) === 'newer']).toEqual(['newer', false]);
  expect(drafts.of('p1', 'i1')).toMatchObject([{ draft: '"more still"' }]);
  expect(drafts.of('p1', 'i2')).toEqual([]);
  by('two', null, begun);
  expect(by('one', '"an hour of work,"', begun)).not.toBe('newer');
  drafts.close();
});

test('the page is told, and asks for one thing alone', async () => {
  await keep('i1', '"half"');
  await keep('i2', '"other"');
  const [one] = (await call.get('assessor', 'kept-drafts', { about: 'i1' })).drafts;
  expect(one).toMatchObject({ about: 'i1', draft: '"half"' });
  expect(await call.get('assessor', 'keep-draft', { about: 'i1', draft: '"more"', over: one?.at ?? null })).toEqual({ at: expect.any(String) as string });
});

test('a file of before, which did not say which window kept each, is read and gone on with', () => {
  const db = connect(draftsPath(t.bureau.folder), testKey(), 'create');
  db.exec("DROP TABLE IF EXISTS drafts; CREATE TABLE drafts (person TEXT NOT NULL, about TEXT NOT NULL, draft TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person, about)) STRICT, WITHOUT ROWID; INSERT INTO drafts VALUES ('p1', 'i1', '\"half\"', '2026-04-13T08:00:00.000Z')");
  db.close();
  const drafts = openDrafts(t.bureau.folder, testKey());
  expect(drafts.of('p1')).toMatchObject([{ draft: '"half"' }]);
  expect(drafts.keep(of('i1'), '"whole"', '2026-04-13T09:00:00.000Z', null)).toBe('newer');
  expect(drafts.keep(of('i1'), '"whole"', '2026-04-13T09:00:00.000Z', '2026-04-13T08:00:00.000Z')).toBe('2026-04-13T09:00:00.000Z');
  drafts.close();
});

test('it is no part of the record: nothing else changes', async () => {
  const before = holdings(t);
  await keep('i1', '"half a sentence"');
  expect(holdings(t)).toEqual(before);
});

test('it is there when another process opens the bureau, and cannot be read from the file', async () => {
  await keep('i1', '"half a sentence that nobody saved"');
  const again = openDrafts(t.bureau.folder, testKey());
  expect(again.of(t.people.assessor.person)).toMatchObject([{ about: 'i1', draft: '"half a sentence that nobody saved"' }]);
  again.close();
  const path = draftsPath(t.bureau.folder);
  const bytes = [path, `${path}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each).toString('latin1')).join('');
  expect(bytes.length).toBeGreaterThan(4096);
  expect(bytes).not.toContain('nobody saved');
});

test('one with a damaged page after its first is put aside as well', () => {
  const path = draftsPath(t.bureau.folder);
  const before = openDrafts(t.bureau.folder, testKey());
  for (let n = 0; n < 60; n++) before.keep(of(`i${n}`), JSON.stringify('half of it '.repeat(40)), '2026-04-13T08:00:00.000Z');
  before.close();
  const bytes = readFileSync(path);
  expect(bytes.length).toBeGreaterThan(3 * 4096);
  writeFileSync(path, bytes.fill(7, 2 * 4096));
  const drafts = openDrafts(t.bureau.folder, testKey());
  expect(drafts.of('p1')).toEqual([]);
  drafts.keep(of('i1'), '"anew"', '2026-04-13T08:00:00.000Z');
  expect(drafts.of('p1')).toMatchObject([{ draft: '"anew"' }]);
  drafts.close();
});

test('a damaged file is put aside and keeps nobody from working', () => {
  const path = draftsPath(t.bureau.folder);
  writeFileSync(path, 'not a store at all, and longer than a page of one would have to be '.repeat(200));
  const drafts = openDrafts(t.bureau.folder, testKey());
  drafts.keep(of('i1'), '"half"', '2026-04-13T08:00:00.000Z');
  expect(drafts.of('p1')).toMatchObject([{ about: 'i1', draft: '"half"' }]);
  drafts.close();
  expect(readFileSync(`${path}.damaged`, 'utf8')).toContain('not a store');
});
