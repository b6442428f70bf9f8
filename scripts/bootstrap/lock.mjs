/** One bootstrap at a time. A lock whose holder has died or fallen silent is taken over; a living one is waited for, with a word. */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotGoOn, say } from './say.mjs';

const longestWaitMs = 15 * 60_000;
const beatMs = 2_000;
/** A holder touches its lock every two seconds, so a number that another process was given since does not keep a lock alive. */
const silentMs = 30_000;

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
    return 0;
  }
};

const silentFor = (file) => {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
};

const isDead = (file) => {
  const holder = holderOf(file);
  return silentFor(file) > silentMs || (holder > 0 && !isAlive(holder));
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

/** One at a time judges and removes a dead lock, so that two who find it dead do not both remove a living one. */
const bury = (file) => {
  const spade = `${file}.burying`;
  if (!take(spade)) {
    if (isDead(spade)) rmSync(spade, { force: true });
    return;
  }
  try {
    if (isDead(file)) rmSync(file, { force: true });
  } finally {
    rmSync(spade, { force: true });
  }
};

const beat = (file) => {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken over while this process was stopped: its work ends, and the lock is not its to keep.
  }
};

const waitFor = async (file, pollMs, waitMs) => {
  const until = performance.now() + waitMs;
  let said = false;
  while (!take(file)) {
    if (isDead(file)) bury(file);
    else if (!said) {
      say('Another start is preparing this checkout; waiting for it.');
      said = true;
    }
    if (performance.now() > until) {
      throw new CannotGoOn(`Waited too long for process ${holderOf(file)}. If it is not preparing this checkout, remove ${file} and try again.`);
    }
    await sleep(pollMs);
  }
};

export const withLock = async (file, work, { pollMs = 200, waitMs = longestWaitMs } = {}) => {
  mkdirSync(dirname(file), { recursive: true });
  await waitFor(file, pollMs, waitMs);
  const beating = setInterval(() => beat(file), beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beating);
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  }
};
