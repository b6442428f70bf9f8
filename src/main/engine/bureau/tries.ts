/**
 * Wrong passphrases, counted outside the store, which is closed to whoever has none: each wait is twice the last. They are kept beside the
 * bureau and once more where this machine keeps its own, and the worse of the two counts, so that an older copy put back frees nobody. Waiting is
 * measured by how long the machine has run: setting the time neither ends nor lengthens it, and a restart begins it anew.
 *
 * Only of somebody who has a key slot, whose name lies in the folder anyway: people type their passphrase in the wrong field.
 *
 * Whoever copies the folder away guesses as fast as their machine derives keys; against that only the derivation stands.
 */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256Hex } from '../trail/hash.ts';
import { writeDurably } from './folder.ts';

/**
 * `told`: how many of them the log has; `up`: when the last was, in milliseconds of the machine's running; `begun`: those under way, which may be right and
 * are told to nobody. One that a crash cut short stays until whoever it is is in.
 */
const Tries = z.strictObject({ user: z.string(), failures: z.int().min(0), told: z.int().min(0), up: z.number(), begun: z.int().min(0).default(0) });
type Tries = z.infer<typeof Tries>;

const none = (user: string): Tries => ({ user, failures: 0, told: 0, up: 0, begun: 0 });

/** As many programs of one person as may sign them in at one moment, most of them rightly. */
const mostAtOnce = 8;

/** All that anything is known of. */
const made = (tries: Tries | null): number => (tries === null ? 0 : tries.failures + tries.begun);

/** Those that are waited for. */
const counted = ({ failures, begun }: Tries): number => failures + Math.max(0, begun - mostAtOnce);

export const triesFolder = (folder: string): string => join(folder, 'tries');

const nameOf = (user: string): string => `${sha256Hex(user).slice(0, 24)}.json`;

const readFile = (path: string): Tries | null => {
  try {
    return Tries.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
};

const worse = (one: Tries | null, other: Tries | null): Tries | null => (made(one) >= made(other) ? one : other);

/** The first costs nothing: fingers slip. */
const free = 1;
const longestMs = 3_600_000;

/** How long after so many failures the next try waits, in milliseconds. */
export const waitAfter = (failures: number): number => (failures <= free ? 0 : Math.min(longestMs, 1000 * 2 ** (failures - free - 1)));

/** How much of it is left. A machine that has run for less than then was started since. */
const leftOf = (tries: Tries, uptimeMs: number): number => Math.max(0, waitAfter(counted(tries)) - (uptimeMs >= tries.up ? uptimeMs - tries.up : uptimeMs));

export type Places = { readonly bureau: string; readonly machine: string | null };

const foldersOf = ({ bureau, machine }: Places): readonly string[] => [triesFolder(bureau), ...(machine === null ? [] : [machine])];

const read = (places: Places, user: string): Tries | null => foldersOf(places).map((folder) => readFile(join(folder, nameOf(user)))).reduce(worse, null);

const put = (folder: string, tries: Tries): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDurably(join(folder, nameOf(tries.user)), JSON.stringify(tries));
};

/** Of somebody who has nothing against them nothing is kept; the folder goes with the last. */
const takeAway = (folder: string, user: string): void => {
  rmSync(join(folder, nameOf(user)), { force: true });
  rmdirSync(folder);
};

/** Kept where it can be. Where nothing can be written the store cannot be opened either. */
const write = (places: Places, tries: Tries): void => {
  for (const folder of foldersOf(places)) {
    try {
      if (made(tries) > 0) put(folder, tries);
      else takeAway(folder, tries.user);
    } catch {
      // The other place has it, or the folder holds somebody else’s.
    }
  }
};

/** How long somebody of this name waits before they may try, in milliseconds. */
export const waitOf = (places: Places, user: string, uptimeMs: number): number => {
  const tries = read(places, user);
  return tries ? leftOf(tries, uptimeMs) : 0;
};

/**
 * Counted from before it is made: whoever tries more at once than programs sign them in, in one window or in many processes, waits as if they had tried
 * one after another. Gives what ends it, once it is known whether it was wrong.
 */
export const beginTry = (places: Places, user: string, uptimeMs: number): ((isWrong: boolean) => void) => {
  const before = read(places, user) ?? none(user);
  write(places, { ...before, begun: before.begun + 1, up: uptimeMs });
  return (isWrong) => {
    const now = read(places, user) ?? none(user);
    write(places, { ...now, begun: Math.max(0, now.begun - 1), ...(isWrong ? { failures: now.failures + 1, up: uptimeMs } : { up: before.up }) });
  };
};

/** Whoever is in waits no more. */
export const forgetTries = (places: Places, user: string): void => {
  if (read(places, user)) write(places, none(user));
};

export type Untold = { readonly user: string; readonly times: number };

/** Failures of anybody that the log does not have yet; `told` once it has. */
export const untoldTries = (places: Places): readonly Untold[] => {
  const users = new Set(foldersOf(places).flatMap((folder) => {
    try {
      return readdirSync(folder).flatMap((name) => readFile(join(folder, name))?.user ?? []);
    } catch {
      return [];
    }
  }));
  return [...users].toSorted().flatMap((user) => {
    const tries = read(places, user);
    return tries && tries.failures > tries.told ? [{ user, times: tries.failures - tries.told }] : [];
  });
};

export const toldTries = (places: Places, user: string): void => {
  const tries = read(places, user);
  if (tries) write(places, { ...tries, told: tries.failures });
};
