/** A packaged application: its archive is unpacked to a temporary folder, because Node does not read asar. */
import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folders.ts';

type Archive = { readonly extractAll: (archive: string, folder: string) => void };

export const unpackedApplication = (executableFolder: string | undefined): { readonly folder: string; readonly resources: string } | null => {
  if (executableFolder === undefined) return null;
  const resources = join(executableFolder, 'resources');
  const archive = join(resources, 'app.asar');
  if (!existsSync(archive)) return null;
  const asar = createRequire(import.meta.url)('@electron/asar') as Archive;
  const folder = temporaryFolder('electron-on-chromium-app-');
  asar.extractAll(archive, folder);
  if (existsSync(`${archive}.unpacked`)) cpSync(`${archive}.unpacked`, folder, { recursive: true });
  return { folder, resources };
};
