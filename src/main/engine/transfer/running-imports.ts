/** Imports that are running: which, in this process, may be paused and cancelled, and by whom; and a mark in the bureau's folder that other processes see. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { msOf } from '../../../shared/domain/instant.ts';
import { fail } from '../../../shared/ipc/result.ts';
import { isAlive } from '../alive.ts';
import type { Clock } from '../clock.ts';
import { isPaused, type Wishes } from './wishes.ts';

type RunningImport = { readonly session: string; readonly wishes: Wishes };

const here = new Map<string, RunningImport>();

const markPath = (folder: string, id: string): string => join(folder, `importing-${id}`);

export const beginImport = (folder: string, id: string, running: RunningImport): void => {
  writeFileSync(markPath(folder, id), String(process.pid), { mode: 0o600 });
  here.set(id, running);
};

export const endImport = (folder: string, id: string): void => {
  here.delete(id);
  rmSync(markPath(folder, id), { force: true });
};

/** The wishes of an import that a session runs in this process; null where it runs none of this name. */
export const wishesOf = (id: string, session: string): Wishes | null => {
  const running = here.get(id);
  return running?.session === session ? running.wishes : null;
};

export const notRunningHere = fail('not-found', 'That import is not running here.');

/** Whether rows are being written in this process. */
export const isImporting = (): boolean => [...here.values()].some(({ wishes }) => !isPaused(wishes));

/** From before the machine was started: whoever wrote it is gone, and another may have its number. */
const isOfBefore = (path: string, clock: Clock): boolean => statSync(path).mtimeMs < msOf(clock.now()) - clock.uptimeMs();

const isMarked = (path: string, clock: Clock): boolean => {
  try {
    const process = Number(readFileSync(path, 'utf8'));
    return isAlive(process) && !isOfBefore(path, clock);
  } catch (error) {
    // There is none, or it was ended in another process meanwhile.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
};

/** Whether some living process is running it. One that was killed left its mark and its rows; it is interrupted. */
export const isRunning = (folder: string, id: string, clock: Clock): boolean => here.has(id) || isMarked(markPath(folder, id), clock);
