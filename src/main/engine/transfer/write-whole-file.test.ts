/** Files that go together, on a disk that gives trouble while they are put in their places. */
import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/bureau.ts';
import { writeWholeFiles } from './write-whole-file.ts';

const { rmSync } = fs;
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  fs.rmSync = rmSync;
  syncBuiltinESMExports();
});

/** Nothing whose name ends so can be taken away. */
const keep = (ending: string): void => {
  fs.rmSync = (path, options) => {
    if (String(path).endsWith(ending)) throw Object.assign(new Error('held open'), { code: 'EBUSY' });
    rmSync(path, options);
  };
  syncBuiltinESMExports();
};
const write = (...names: readonly string[]) => writeWholeFiles(names.map((name) => ({ path: join(folder, name), parts: ['new'] })));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('where one cannot be put in its place, what stood there before is put back, though another cannot be taken away', async () => {
  writeFileSync(join(folder, 'earlier.csv'), 'somebody’s');
  mkdirSync(join(folder, 'folder'));
  keep('added.csv');
  expect(await write('earlier.csv', 'added.csv', 'folder')).toMatchObject({ ok: false, error: { code: 'storage' } });
  expect(textOf('earlier.csv')).toBe('somebody’s');
  expect(readdirSync(folder).toSorted()).toEqual(['added.csv', 'earlier.csv', 'folder']);
});

test('over nothing: what came while it was written stays, and none of the files is put beside it', async () => {
  const comes = (function* () {
    yield 'new';
    writeFileSync(join(folder, 'second.csv'), 'somebody’s');
  })();
  const both = [{ path: join(folder, 'first.csv'), parts: ['new'] }, { path: join(folder, 'second.csv'), parts: comes }];
  expect(await writeWholeFiles(both, { overNothing: true })).toMatchObject({ ok: false, error: { message: 'There is a file of that name already. No file was written; choose another name.' } });
  expect(readdirSync(folder)).toEqual(['second.csv']);
  expect(textOf('second.csv')).toBe('somebody’s');
  rmSync(join(folder, 'second.csv'));
  expect(await writeWholeFiles([{ path: join(folder, 'first.csv'), parts: ['new'] }], { overNothing: true })).toMatchObject({ ok: true });
  expect(readdirSync(folder)).toEqual(['first.csv']);
  expect(textOf('first.csv')).toBe('new');
});

test('written is written, though what stood there before cannot be taken away', async () => {
  writeFileSync(join(folder, 'earlier.csv'), 'somebody’s');
  keep('.before');
  expect(await write('earlier.csv')).toEqual({ ok: true, value: null });
  expect(textOf('earlier.csv')).toBe('new');
});
