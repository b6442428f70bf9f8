/** Folders that live as long as this process: removed when it exits, and by the watcher over the browser when it is killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

export const temporaryFolder = (prefix: string): string => {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  made.push(folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 2 }));
  return folder;
};

export const temporaryFolders = (): readonly string[] => made;
