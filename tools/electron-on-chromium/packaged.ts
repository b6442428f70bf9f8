/** A packaged application: its archive is unpacked to a temporary folder, because Node does not read asar. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Archive = { readonly extractAll: (archive: string, folder: string) => void };

export const unpackedApplication = (executableFolder: string | undefined): { readonly folder: string; readonly resources: string } | null => {
  if (executableFolder === undefined) return null;
  const resources = join(executableFolder, 'resources');
  const archive = join(resources, 'app.asar');
  if (!existsSync(archive)) return null;
  const asar = createRequire(import.meta.url)('@electron/asar') as Archive;
  const folder = mkdtempSync(join(tmpdir(), 'electron-on-chromium-app-'));
  asar.extractAll(archive, folder);
  if (existsSync(`${archive}.unpacked`)) cpSync(`${archive}.unpacked`, folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { folder, resources };
};
