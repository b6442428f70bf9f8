/** Starts applications under the runtime: the fixture through Playwright, and bare main scripts as a process that ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

const executable = join(import.meta.dirname, '../dist', process.platform === 'win32' ? 'electron.cmd' : 'electron');

/** A home of its own: what an application leaves behind is what is left in it. */
export type Home = { readonly folder: string; readonly temporary: string; readonly userData: string; readonly remove: () => void };

export const newHome = (): Home => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  return { folder, temporary, userData: join(folder, 'user-data'), remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
};

const environment = (home: Home): Record<string, string> => {
  const { ELECTRON_ON_CHROMIUM_HEADFUL: _window, ...rest } = process.env;
  return { ...(rest as Record<string, string>), ELECTRON_ON_CHROMIUM_NODE: process.execPath, ELECTRON_ON_CHROMIUM_USER_DATA: '', TMPDIR: home.temporary, XDG_CONFIG_HOME: join(home.folder, 'config') };
};

export const launchFixture = async (home: Home): Promise<ElectronApplication> => {
  const app = await _electron.launch({ executablePath: executable, args: [join(import.meta.dirname, 'fixture'), `--user-data-dir=${home.userData}`], env: environment(home) });
  const page = await app.firstWindow();
  await app.evaluate(() => (globalThis as unknown as { fixture: { shown: Promise<void> } }).fixture.shown);
  await page.waitForFunction(() => location.pathname === '/index.html' && document.readyState === 'complete');
  return app;
};

/** Loads an address in the first window, whether or not its load has ended, and waits until Playwright, which listens by another way, sees the new document. */
export const show = async (app: ElectronApplication, url: string): Promise<void> => {
  const page = await app.firstWindow();
  await page.evaluate(() => Object.assign(document, { isOld: true }));
  await app.evaluate(({ BrowserWindow }, address) => BrowserWindow.getAllWindows()[0]?.loadURL(address), url);
  await page.waitForFunction(() => !('isOld' in document) && document.readyState === 'complete');
};

/** What the fixture keeps of what it was asked, as the tests read it in the main process. */
export type FixtureState = { readonly heard: readonly string[]; readonly opened: readonly string[]; readonly refused: readonly string[]; readonly outsidePasses: boolean };

/** A package whose main script is the text given. */
export const writeApp = (home: Home, main: string): string => {
  const folder = join(home.folder, 'app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', type: 'module', main: 'main.js' }));
  writeFileSync(join(folder, 'main.js'), main);
  return folder;
};

export type Run = {
  readonly child: ChildProcess;
  readonly lines: () => readonly string[];
  /** Waits for a line of the output. */
  readonly said: (line: string) => Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly lines: readonly string[]; readonly errors: string }>;
};

export const start = (home: Home, folder: string, args: readonly string[] = []): Run => {
  const child = spawn(executable, [folder, ...args], { env: environment(home), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  const lines = (): readonly string[] => output.split('\n').filter((line) => line !== '');
  const waiting = new Map<string, () => void>();
  child.stderr.on('data', (data: Buffer) => void (errors += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    for (const line of lines()) waiting.get(line)?.();
  });
  const ended: Run['ended'] = new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, lines: lines(), errors })));
  const said = (line: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (lines().includes(line)) return resolve();
      waiting.set(line, resolve);
      void ended.then(() => reject(new Error(`it ended without saying '${line}'; it said: ${output}${errors}`)));
    });
  return { child, lines, said, ended };
};

/** Runs a main script to its end. */
export const run = (home: Home, main: string, args: readonly string[] = []): Run['ended'] => start(home, writeApp(home, main), args).ended;
