/** Looks at a packaged folder: what the archive holds, how the fuses are set, and whether it starts. */
import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { environmentOf } from '../bootstrap/node-runtime.mjs';
import { inRoot } from '../bootstrap/paths.mjs';

const require = createRequire(inRoot('package.json'));

const allowed = [/^\/(package\.json|LICENSE|NOTICE)$/, /^\/out(\/(main|preload|renderer)(\/.*)?)?$/, /^\/node_modules(\/(better-sqlite3|bindings|file-uri-to-path)(\/.*)?)?$/];

/** Of the page the window serves these alone (`shell/bundle-files.ts`). */
const isUnserved = (file) => /^\/out\/renderer\/.*\.[^/]+$/.test(file) && !/\.(html|js|css|woff2|svg|png)$/.test(file);

/** The fuses by their number in schema 1, as the security baseline has them. Fuse 8, the WebAssembly trap handlers, is left as it is. */
const fuses = [
  [0, 'runAsNode', false],
  [1, 'cookieEncryption', true],
  [2, 'nodeOptions', false],
  [3, 'nodeCliInspect', false],
  [4, 'asarIntegrity', true],
  [5, 'onlyLoadAppFromAsar', true],
  [6, 'browserProcessV8Snapshot', false],
  [7, 'fileProtocolExtraPrivileges', false],
];

export const archiveProblems = (folder) => {
  const { listPackage } = require('@electron/asar');
  const files = listPackage(join(folder, 'resources', 'app.asar'), { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const strays = files.filter((file) => !allowed.some((pattern) => pattern.test(file)) || isUnserved(file));
  const sources = files.filter((file) => /\/(deps|src)\/|\.(c|cc|h|map)$/.test(file));
  const missing = ['/out/main/index.js', '/out/main/engine.js', '/out/main/reading-thread.js', '/out/main/file-thread.js', '/out/main/follow-worker.js', '/out/preload/preload.cjs', '/out/renderer/index.html'].filter((file) => !files.includes(file));
  return [...strays.map((file) => `not to be shipped: ${file}`), ...sources.map((file) => `source shipped: ${file}`), ...missing.map((file) => `missing: ${file}`)];
};

const resourceProblems = (folder) =>
  ['resources/resources/calendar/bank-holidays-england-and-wales.json', 'resources/resources/catalogue/notifiable-offences-2026-27.json', 'resources/resources/samples'].filter((file) => !existsSync(join(folder, file))).map((file) => `missing: ${file}`);

/** The headings of a list of licences under which no text stands: packages that say no more than its name. */
const withoutText = (list) =>
  list
    .split(/^## /m)
    .slice(1)
    .filter((part) => part.trim().split('\n').length === 1)
    .map((part) => part.slice(0, part.indexOf(' - ')));

/** Everything that is bundled is there with the text of its licence: in the list of its bundle, or in a file of its own. */
export const licenceProblems = (folder) => {
  const at = (name) => join(folder, 'resources', 'licences', name);
  const missing = ['engine.md', 'preload.md', 'page.md', 'better-sqlite3-multiple-ciphers.txt', 'sqlite3-multiple-ciphers.txt'].filter((name) => !existsSync(at(name)));
  const lists = ['engine.md', 'preload.md', 'page.md'].filter((name) => existsSync(at(name))).map((name) => readFileSync(at(name), 'utf8'));
  const bare = lists.flatMap(withoutText).filter((name) => !existsSync(at(`${name.replaceAll('/', '-')}.txt`)));
  return [...missing.map((name) => `missing: licences/${name}`), ...bare.map((name) => `the licence of ${name} has no text`)];
};

export const fuseProblems = async (folder) => {
  const { getCurrentFuseWire, FuseState } = require('@electron/fuses');
  const wire = await getCurrentFuseWire(join(folder, 'assay'));
  return fuses.filter(([number, , on]) => wire[number] !== (on ? FuseState.ENABLE : FuseState.DISABLE)).map(([, name, on]) => `the fuse ${name} should be ${on ? 'on' : 'off'}`);
};

export const driverProblems = (folder) => {
  const prebuilds = join(folder, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
  const there = existsSync(prebuilds) ? readdirSync(prebuilds) : [];
  return there.length === 1 ? [] : [`one build of the storage driver should be there, not ${there.length}`];
};

const runPackaged = async (folder, args, env) => {
  const child = spawn(join(folder, 'assay'), args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), 180_000);
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  await new Promise((done) => child.once('close', done));
  clearTimeout(timer);
  return said;
};

/** Has the packaged folder make a small demonstration on its command line, then starts it and waits for its queue. */
const launchProblems = async (node, folder) => {
  const home = mkdtempSync(join(tmpdir(), 'assay-packaged-'));
  const bureaus = join(home, 'bureaus');
  const env = environmentOf(node, { ASSAY_BUREAUS: bureaus, ELECTRON_ON_CHROMIUM_USER_DATA: join(home, 'user-data'), ELECTRON_ON_CHROMIUM_NODE: node });
  const made = await runPackaged(folder, ['--cli', 'demo', '--bureau', join(bureaus, 'demonstration'), '--incidents', '40', '--json'], env);
  const said = await runPackaged(folder, [], { ...env, ASSAY_CHECK: '1', ASSAY_DEMO: '1' });
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  return [
    ...(made.includes('"incidents":40') ? [] : ['the packaged command line did not make a demonstration']),
    ...(said.includes('assay-ready') ? [] : ['the packaged folder did not reach its queue']),
  ];
};

/** Prints what it found; gives the exit code. */
export const checkPackage = async (node, folder, isStub) => {
  const problems = [...archiveProblems(folder), ...resourceProblems(folder), ...licenceProblems(folder), ...driverProblems(folder), ...(await fuseProblems(folder)), ...(await launchProblems(node, folder))];
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(problems.length === 0 ? `The package holds what it should${isStub ? ' (checked with a stub in place of Electron)' : ''}.\n` : `${problems.length} problems\n`);
  return problems.length === 0 ? 0 : 1;
};
