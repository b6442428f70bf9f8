/** One bootstrap at a time. A lock left by a process that has died is taken over; a living one is waited for, with a word. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotGoOn, say } from './say.mjs';

const longestWaitMs = 15 * 60_000;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const holderOf = (file) => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const take = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

/** Removes a dead holder's lock. Its name is taken first, so that two who find it dead do not both remove a living one. */
const bury = (file, holder) => {
  const grave = `${file}.dead-${holder}`;
  if (!take(grave)) return;
  try {
    if (holderOf(file) === holder) rmSync(file, { force: true });
  } finally {
    rmSync(grave, { force: true });
  }
};

export const withLock = async (file, work, { pollMs = 200, waitMs = longestWaitMs } = {}) => {
  mkdirSync(dirname(file), { recursive: true });
  let said = false;
  const until = performance.now() + waitMs;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder && !isAlive(holder)) {
      bury(file, holder);
      continue;
    }
    if (!said) say('Another start is preparing this checkout; waiting for it.');
    said = true;
    if (performance.now() > until) throw new CannotGoOn(`Waited too long for process ${holder}. If it is not preparing this checkout, remove ${file} and try again.`);
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
