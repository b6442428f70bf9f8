/** Imports that are running: which, in this process, may be cancelled; and a mark in the bureau's folder that other processes see. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../alive.ts';

export type RunningImport = { cancelled: boolean };

const here = new Map<string, RunningImport>();

const markPath = (folder: string, id: string): string => join(folder, `importing-${id}`);

export const beginImport = (folder: string, id: string): RunningImport => {
  const running = { cancelled: false };
  here.set(id, running);
  writeFileSync(markPath(folder, id), String(process.pid), { mode: 0o600 });
  return running;
};

export const endImport = (folder: string, id: string): void => {
  here.delete(id);
  rmSync(markPath(folder, id), { force: true });
};

/** Whether it ran in this process and will stop. */
export const askToCancel = (id: string): boolean => {
  const running = here.get(id);
  if (running) running.cancelled = true;
  return running !== undefined;
};

/** Whether some living process is running it. One that was killed left its mark and its rows; it is interrupted. */
export const isRunning = (folder: string, id: string): boolean => {
  if (here.has(id)) return true;
  const path = markPath(folder, id);
  return existsSync(path) && isAlive(Number(readFileSync(path, 'utf8')));
};
