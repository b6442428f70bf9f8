/** Starts Chromium and connects to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectCdp, type CdpEvent } from './cdp.ts';
import { findBrowser } from './find-browser.ts';
import { runtime } from './runtime.ts';
import { temporaryFolder } from './temporary-folders.ts';
import { asGroup, watchOver } from './watch-over.ts';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--password-store=basic',
  '--use-mock-keychain',
  // Chromium's own bar about switches that are meant.
  '--test-type',
];

/** Switches of ours that are not Chromium's. */
const own = new Set(['user-data-dir', 'inspect', 'remote-debugging-port', 'cli', 'check']);

const passedOn = (): readonly string[] => [...runtime.switches].filter(([name]) => !own.has(name)).map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));

const isRoot = process.getuid?.() === 0;

/** An address no page has: the window that shows it is the one just asked for. */
export const marker = (id: string): string => `data:text/html,${id}`;

/** An application window has no tabs; each one is asked of the running browser by starting it again. */
export const openAppWindow = (id: string): void => {
  spawn(findBrowser(true), [...quiet, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${runtime.profile}`, `--app=${marker(id)}`], { stdio: 'ignore' });
};

const profileFolder = (): string => {
  const chosen = runtime.switches.get('user-data-dir');
  if (chosen === undefined) return temporaryFolder('electron-on-chromium-');
  const folder = join(chosen, 'chromium');
  mkdirSync(folder, { recursive: true });
  return folder;
};

const listening = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    browser.stderr?.on('data', (data: Buffer) => {
      heard += data.toString();
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(heard);
      if (found?.[1]) resolve(found[1]);
    });
    browser.once('exit', (code) => reject(new Error(`electron-on-chromium: the browser ended with ${code}\n${heard.slice(-2000)}`)));
  });

export const startBrowser = async (port: number, onEvent: (event: CdpEvent) => void, onClosed: () => void): Promise<void> => {
  runtime.profile = profileFolder();
  const args = [
    ...(runtime.headful ? [] : ['--headless=new']),
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${runtime.profile}`,
    '--no-startup-window',
    '--keep-alive-for-test',
    ...quiet,
    ...passedOn(),
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  const browser = spawn(findBrowser(runtime.headful), args, { ...asGroup, stdio: ['ignore', 'ignore', 'pipe'] });
  runtime.browser = browser;
  watchOver(browser);
  runtime.browserUrl = await listening(browser);
  runtime.cdp = await connectCdp(runtime.browserUrl, onEvent, onClosed);
  const { product } = await runtime.cdp.send<{ product: string }>('Browser.getVersion');
  Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true, configurable: true });
  await runtime.cdp.send('Target.setDiscoverTargets', { discover: true });
  // Names the permissions that are given, and refuses all others.
  await runtime.cdp.send('Browser.grantPermissions', { permissions: [] });
  // Playwright waits for this line before it connects.
  process.stderr.write(`\nDevTools listening on ${runtime.browserUrl}\n`);
};
