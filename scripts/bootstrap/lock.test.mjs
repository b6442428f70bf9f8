/** The lock with real processes: one at a time, the dead and the silent are taken over, the living are waited for. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.mjs';

let folder;
let lock;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-lock-'));
  lock = join(folder, 'bootstrap.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Appends `in` and, a moment later, `out` to a file, holding the lock meanwhile. */
const worker = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  const { withLock } = await import(process.argv[1]);
  await withLock(process.argv[2], async () => {
    appendFileSync(process.argv[3], 'in ');
    await sleep(40);
    appendFileSync(process.argv[3], 'out ');
  }, { pollMs: 5 });
`;

const inAnotherProcess = (log) =>
  new Promise((done) => {
    const args = ['--input-type=module', '-e', worker, new URL('lock.mjs', import.meta.url).href, lock, log];
    spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', done);
  });

const numberOfTheDead = () => spawnSync(process.execPath, ['-e', '']).pid;

test('four processes that start at once do the work one after another', async () => {
  const log = join(folder, 'log');
  expect(await Promise.all([1, 2, 3, 4].map(() => inAnotherProcess(log)))).toEqual([0, 0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(4));
  expect(existsSync(lock)).toBe(false);
});

test('four processes that find the lock of a dead one still go one after another', async () => {
  writeFileSync(lock, String(numberOfTheDead()));
  const log = join(folder, 'log');
  await Promise.all([1, 2, 3, 4].map(() => inAnotherProcess(log)));
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(4));
});

test('a lock and a takeover both left half done are taken over', async () => {
  const dead = String(numberOfTheDead());
  writeFileSync(lock, dead);
  writeFileSync(`${lock}.burying`, dead);
  expect(await withLock(lock, () => 'done', { pollMs: 5, waitMs: 5_000 })).toBe('done');
});

test('a lock that has fallen silent is taken over, though its number belongs to a living process or is missing', async () => {
  for (const holder of [String(process.ppid), '']) {
    writeFileSync(lock, holder);
    const past = new Date(Date.now() - 60_000);
    utimesSync(lock, past, past);
    expect(await withLock(lock, () => 'done', { pollMs: 5, waitMs: 5_000 })).toBe('done');
  }
});

test('a living holder is waited for, and past the wait the way out is said', async () => {
  writeFileSync(lock, String(process.ppid));
  await expect(withLock(lock, () => 'done', { pollMs: 5, waitMs: 50 })).rejects.toThrow(/Waited too long for process \d+.*remove/);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid));
});

test('work that fails lets the lock go', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(existsSync(lock)).toBe(false);
});
