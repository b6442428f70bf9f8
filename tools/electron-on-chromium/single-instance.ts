/** Electron's single-instance lock: a file that names its holder, and notes beside it by which a second start tells the first. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SecondStart = { readonly argv: readonly string[]; readonly folder: string };

const note = /^second-instance-\d+\.json$/;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Writes the holder's name where there is none, or only that of a process which has ended. */
const hold = (file: string): boolean => {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder === process.pid) return true;
      if (isAlive(holder)) return false;
      rmSync(file, { force: true });
    }
  }
};

/** Written whole before it has its name, so that the first never reads half of it. */
const leaveNote = (folder: string, start: SecondStart): void => {
  const unfinished = join(folder, `second-instance-${process.pid}`);
  writeFileSync(unfinished, JSON.stringify(start));
  renameSync(unfinished, `${unfinished}.json`);
};

const takeNotes = (folder: string): readonly SecondStart[] =>
  readdirSync(folder)
    .filter((name) => note.test(name))
    .map((name) => {
      const file = join(folder, name);
      const start = JSON.parse(readFileSync(file, 'utf8')) as SecondStart;
      rmSync(file);
      return start;
    });

/** Gives what releases the lock, or null where another instance holds it; that one is told of this start. */
export const takeLock = (folder: string, onSecondStart: (start: SecondStart) => void): (() => void) | null => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'single-instance');
  if (!hold(file)) {
    leaveNote(folder, { argv: process.argv, folder: process.cwd() });
    return null;
  }
  takeNotes(folder);
  const watcher = watch(folder, () => takeNotes(folder).forEach(onSecondStart));
  watcher.unref();
  return () => {
    watcher.close();
    rmSync(file, { force: true });
  };
};
