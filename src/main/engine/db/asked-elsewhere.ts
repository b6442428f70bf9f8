/**
 * Whether another process wants to write. Processes share no memory: one that finds the store held touches a file beside it each time it
 * looks, and one that writes long looks whether the file was touched since it began.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elapsedMs } from '../clock.ts';

export const askedPath = (folder: string): string => join(folder, 'bureau.asked');

export const askElsewhere = (path: string): void => {
  try {
    writeFileSync(path, '.', { mode: 0o600 });
  } catch {
    // Then it waits for the whole slice, as it would anyway.
  }
};

/** How often it is looked, in milliseconds: a look is a call into the system. */
const lookEveryMs = 2;

/** What tells whether anybody asked since it was first called. */
export const askedSince = (path: string): (() => boolean) => {
  const touched = (): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let before: number | null = null;
  let next = 0;
  return () => {
    const now = elapsedMs();
    if (now < next) return false;
    next = now + lookEveryMs;
    const at = touched();
    before ??= at;
    return at !== before;
  };
};
