/** Starts an application as the `electron` executable would: reads the command line, loads its main script, gets ready. */
import './hooks.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { startBrowser } from './browser.ts';
import * as electron from './electron.ts';
import { onBrowserGone, onCdpEvent } from './page-events.ts';
import { unpackedApplication } from './packaged.ts';
import { onlyProvided } from './provided.ts';
import { runtime } from './runtime.ts';

const args = process.argv.slice(2);
const executable = join(import.meta.dirname, 'dist', 'electron');
(globalThis as { electronOnChromium?: unknown }).electronOnChromium = onlyProvided('electron', { ...electron });

type CommandLine = { readonly required: readonly string[]; readonly inspect: number | null; readonly port: number; readonly target: string | null };

/** Electron's own options come before the application, the application's after it; Playwright uses three of the former. */
const readCommandLine = (): CommandLine => {
  const required: string[] = [];
  let inspect: number | null = null;
  let port = 0;
  let target: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const option = /^--([^=]+)(?:=(.*))?$/.exec(arg);
    if (target === null && (arg === '-r' || arg === '--require')) required.push(args[++at] ?? '');
    else if (target === null && option?.[1] === 'inspect') inspect = Number(option[2] ?? 9229);
    else if (target === null && option?.[1] === 'remote-debugging-port') port = Number(option[2] ?? 0);
    else if (option?.[1] !== undefined) runtime.switches.set(option[1], option[2] ?? '');
    else target ??= arg;
  }
  return { required, inspect, port, target };
};

const line = readCommandLine();
const userData = process.env['ELECTRON_ON_CHROMIUM_USER_DATA'];
if (userData && !runtime.switches.has('user-data-dir')) runtime.switches.set('user-data-dir', userData);

if (line.inspect !== null) {
  const { default: inspector } = await import('node:inspector');
  inspector.open(line.inspect, '127.0.0.1');
}

const packaged = unpackedApplication(process.env['ELECTRON_ON_CHROMIUM_EXE_DIR']);
const target = resolve(packaged?.folder ?? line.target ?? '.');
const isFolder = statSync(target).isDirectory();
const findPackage = (from: string): string => (existsSync(join(from, 'package.json')) || dirname(from) === from ? from : findPackage(dirname(from)));
runtime.appPath = findPackage(isFolder ? target : dirname(target));
runtime.package = JSON.parse(readFileSync(join(runtime.appPath, 'package.json'), 'utf8')) as typeof runtime.package;
runtime.isPackaged = packaged !== null;
app.name = runtime.package.productName ?? runtime.package.name ?? 'electron';

const define = (name: string, value: unknown): void => void Object.defineProperty(process, name, { value, configurable: true, enumerable: true });
define('type', 'browser');
define('resourcesPath', packaged?.resources ?? join(import.meta.dirname, 'dist', 'resources'));
process.argv = [executable, ...args];

const require = createRequire(join(runtime.appPath, 'package.json'));
for (const each of line.required) require(resolve(each));
process.on('SIGTERM', () => app.quit());
process.on('SIGINT', () => app.quit());

await import(pathToFileURL(isFolder ? resolve(runtime.appPath, runtime.package.main ?? 'index.js') : target).href);
if (!runtime.quitting) {
  try {
    await startBrowser(line.port, onCdpEvent, onBrowserGone);
    if (!runtime.quitting) app.becomeReady();
  } catch (error) {
    // An application that quits while its browser starts has no browser to connect to.
    if (!runtime.quitting) throw error;
  }
}
