/** Start to a usable queue against an empty window of the same runtime. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { test } from 'vitest';
import { temporaryFolder } from '../support/bureau.ts';
import { median, report, secondsOf } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
const rounds = 5;

const emptyApp = (): string => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.js', type: 'module' }));
  writeFileSync(join(folder, 'main.js'), "import { app, BrowserWindow } from 'electron';\napp.whenReady().then(() => new BrowserWindow({}).loadURL('data:text/html,<h1>empty</h1>'));\n");
  return folder;
};

const launch = (folder: string, bureaus: string) =>
  _electron.launch({ args: [...(isRoot ? ['--no-sandbox'] : []), folder], env: { ...process.env, ASSAY_BUREAUS: bureaus } as Record<string, string> });

test('start to a usable queue', async () => {
  const home = temporaryFolder();
  const bureaus = join(home, 'bureaus');
  execFileSync(process.execPath, [join(root, 'out/main/cli.js'), 'demo', '--bureau', join(bureaus, 'demonstration'), '--json'], { cwd: root });
  const empty = emptyApp();
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    floor.push(
      await secondsOf(async () => {
        const app = await launch(empty, bureaus);
        const page = await app.firstWindow();
        await page.getByRole('heading', { name: 'empty' }).waitFor();
        await app.close();
      }),
    );
    ours.push(
      await secondsOf(async () => {
        const app = await launch(root, bureaus);
        const page = await app.firstWindow();
        await page.locator('[data-demo-person]').first().click();
        await page.getByRole('region', { name: 'Queue' }).getByRole('option').first().waitFor();
        await app.close();
      }),
    );
  }
  const ratio = median(ours) / median(floor);
  report({ name: 'start, sign-in (scrypt) and queue', ours: median(ours), floor: median(floor), unit: 's', ratio, goal: 'reported', met: true });
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});
