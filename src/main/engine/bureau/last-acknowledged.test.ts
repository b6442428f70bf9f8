/** What was acknowledged and is no longer in the store is missed at the door: a damaged journal, an older copy, a fork. */
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue, holidays, temporaryFolder, testBureau, testCard, testKey, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { systemClock } from '../clock.ts';
import { storePath } from './folder.ts';
import { acknowledgedPath, readAcknowledged } from './last-acknowledged.ts';
import { openBureau } from './open-bureau.ts';

const around = { clock: systemClock, catalogue, holidays, app: '0.0.0' };
const wal = (folder: string): string => `${storePath(folder)}-wal`;

let t: TestBureau;
let parent: string;
/** A bureau as a killed process leaves it: everything is in the journal still. */
let crashed: string;
let earlier: string;
let size: number;
beforeAll(() => {
  t = testBureau();
  parent = temporaryFolder();
  for (let n = 0; n < 5; n++) enterReport(t);
  earlier = join(parent, 'earlier');
  cpSync(t.bureau.folder, earlier, { recursive: true });
  for (let n = 0; n < 5; n++) enterReport(t);
  size = t.bureau.reader.store.log.size();
  crashed = join(parent, 'crashed');
  cpSync(t.bureau.folder, crashed, { recursive: true });
});
afterAll(() => {
  t.close();
  rmSync(parent, { recursive: true, force: true });
});

const copyOf = (name: string): string => {
  const copy = join(parent, name);
  cpSync(crashed, copy, { recursive: true });
  rmSync(`${storePath(copy)}-shm`, { force: true });
  return copy;
};

const lost = { ok: false, error: { code: 'unreadable', message: expect.stringMatching(/lost records: it holds \d+ events, and \d+ were saved/) as string } };

test('control: what a killed process leaves is opened whole', () => {
  const bureau = valueOf(openBureau(copyOf('whole'), testCard, testKey(), around));
  expect(bureau.reader.store.log.size()).toBe(size);
  bureau.close();
});

test('a bit flipped in the middle of the journal is found, and the journal is left as it was', () => {
  const copy = copyOf('flipped');
  const bytes = readFileSync(wal(copy));
  const frame = 4096 + 24;
  const at = 32 + frame * Math.floor((bytes.length / frame) * 0.05) + 1000;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(wal(copy), bytes);
  expect(openBureau(copy, testCard, testKey(), around)).toMatchObject(lost);
  expect(readFileSync(wal(copy)).equals(bytes)).toBe(true);
});

test.each<readonly [string, (copy: string) => void]>([
  ['a journal that was removed', (copy) => rmSync(wal(copy))],
  ['a journal cut short', (copy) => writeFileSync(wal(copy), readFileSync(wal(copy)).subarray(0, statSync(wal(copy)).size / 40))],
  ['an older copy of the store', (copy) => [storePath, wal].forEach((file) => cpSync(file(earlier), file(copy)))],
])('%s is found', (name, harm) => {
  const copy = copyOf(name);
  harm(copy);
  expect(openBureau(copy, testCard, testKey(), around)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
});

test('a log that went another way since is found', () => {
  const copy = copyOf('fork');
  [storePath, wal].forEach((file) => cpSync(file(earlier), file(copy)));
  const note = readFileSync(acknowledgedPath(copy));
  cpSync(acknowledgedPath(earlier), acknowledgedPath(copy));
  const other = valueOf(openBureau(copy, testCard, testKey(), around));
  for (let n = 0; n < 8; n++) enterReport({ ...t, bureau: other });
  other.close();
  writeFileSync(acknowledgedPath(copy), note);
  expect(openBureau(copy, testCard, testKey(), around)).toMatchObject(lost);
});

test.each<readonly [string, (copy: string) => void]>([
  ['damaged', (copy) => writeFileSync(acknowledgedPath(copy), readFileSync(acknowledgedPath(copy), 'utf8').replace(/^0/, '1'))],
  ['removed', (copy) => rmSync(acknowledgedPath(copy))],
  ['behind', (copy) => cpSync(acknowledgedPath(earlier), acknowledgedPath(copy))],
])('a note that is %s itself keeps nobody out, and is written again with the next change', (name, harm) => {
  const copy = copyOf(name);
  harm(copy);
  const bureau = valueOf(openBureau(copy, testCard, testKey(), around));
  enterReport({ ...t, bureau });
  bureau.close();
  expect(readAcknowledged(copy)?.size).toBe(size + 1);
});
