/** What one process asks of another by touching a file is seen once, since it was last looked for; and whoever finds the store held asks. */
import { rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, testKey } from '../../../../tests/support/bureau.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { storePath } from '../bureau/folder.ts';
import { askedPath, askedSince, askElsewhere } from './asked-elsewhere.ts';
import { connect } from './connection.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = askedPath(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('nobody asks until the file is touched, and who begins after that is not asked', async () => {
  const isAsked = askedSince(path);
  expect(isAsked()).toBe(false);
  askElsewhere(path);
  await expect.poll(isAsked, { interval: 5 }).toBe(true);
  expect(askedSince(path)()).toBe(false);
});

test('it is seen when it is touched again', async () => {
  askElsewhere(path);
  utimesSync(path, 1, 1);
  const isAsked = askedSince(path);
  expect(isAsked()).toBe(false);
  askElsewhere(path);
  await expect.poll(isAsked, { interval: 5 }).toBe(true);
});

test('a folder that cannot be written to asks nobody and stops nobody', () => {
  const nowhere = join(folder, 'none', 'file');
  askElsewhere(nowhere);
  expect(askedSince(nowhere)()).toBe(false);
});

test('whoever finds the store held by another asks, and is done once it is free', () => {
  const t = testBureau();
  const other = connect(storePath(t.bureau.folder), testKey(), 'write');
  other.exec('BEGIN IMMEDIATE');
  const { runner } = t.bureau;
  let asked = 0;
  const held = (): void => {
    runner.held?.();
    asked += 1;
    other.exec('COMMIT');
  };
  enterReport({ ...t, bureau: { ...t.bureau, runner: { ...runner, held } } });
  other.close();
  expect(asked).toBe(1);
  expect(statSync(askedPath(t.bureau.folder)).size).toBe(1);
  t.close();
});
