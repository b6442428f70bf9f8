/** Starts the engine and opens the window; with `--cli`, answers a command without one. */
import { join } from 'node:path';
import { app, BrowserWindow, powerMonitor } from 'electron';
import { startEngineProcess } from './shell/engine-process.ts';
import { keyStore } from './shell/key-store.ts';
import { answerCalls } from './shell/calls.ts';
import { declareScheme, serveBundle } from './shell/bundle-protocol.ts';
import { lockDownPages, lockDownSession, lockDownStart } from './shell/lock-down.ts';
import { setMenu } from './shell/menu.ts';
import { openWindow } from './shell/window.ts';
import { reportReady } from './shell/ready.ts';

const here = import.meta.dirname;
const resources = app.isPackaged ? join(process.resourcesPath, 'resources') : join(here, '../../resources');
const bureaus = process.env['ASSAY_BUREAUS'] ?? join(app.getPath('userData'), 'bureaus');

const desktop = async (): Promise<void> => {
  lockDownStart();
  declareScheme();
  lockDownPages();
  await app.whenReady();
  lockDownSession();
  serveBundle(join(here, '../renderer'));

  const toAll = (changes: readonly unknown[]): void =>
    BrowserWindow.getAllWindows().forEach((window) => window.webContents.send('changes', changes));
  const engine = startEngineProcess({
    script: join(here, 'engine.js'),
    settings: { bureaus, resources, app: app.getVersion(), demo: process.env['ASSAY_DEMO'] === '1' },
    keyStore,
    onChanges: toAll,
    onLost: () => toAll([{ topic: 'session' }]),
  });
  for (const left of ['suspend', 'lock-screen'] as const) powerMonitor.on(left as 'suspend', engine.leave);
  answerCalls(engine, join(resources, 'samples'));

  const checking = process.env['ASSAY_CHECK'] === '1';
  const open = (): BrowserWindow => openWindow({ preload: join(here, '../preload/preload.cjs'), show: !checking, onGone: engine.gone });
  setMenu(() => void open());
  const first = open();
  if (checking) void reportReady(first);

  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => void open());
  app.on('will-quit', engine.close);
};

/** Not awaited here: Electron is not ready before this module has been evaluated to its end. */
const cli = async (args: readonly string[]): Promise<void> => {
  const { runCli } = await import('./cli/run.ts');
  app.exit(await runCli(args, { bureaus, resources, app: app.getVersion(), cwd: process.cwd() }));
};

const at = process.argv.indexOf('--cli');

if (at >= 0) void cli(process.argv.slice(at + 1));
else if (app.requestSingleInstanceLock()) void desktop();
else app.quit();
