/** `npm start`: prepares what is missing and opens the window on the demonstration. `--check` reaches the queue and ends. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './bootstrap/browser.mjs';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { realElectron, stageFor } from './bootstrap/electron.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';
import { CannotGoOn, main, say } from './bootstrap/say.mjs';

const checking = process.argv.includes('--check');
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const bureaus = process.env.ASSAY_BUREAUS ?? inRoot('.bureau');
/** The first start also makes the demonstration. */
const patienceMs = () => (existsSync(join(bureaus, 'demonstration', 'bureau.json')) ? 60_000 : 300_000);
const noDisplay = 'There is no display here: run it on a desktop, under xvfb-run, or with npm start -- --check.';

/** A check has a profile of its own: the window that may be open already neither stops it nor is disturbed. */
const profile = checking ? mkdtempSync(join(tmpdir(), 'assay-check-')) : (process.env.ELECTRON_ON_CHROMIUM_USER_DATA ?? inRoot('.bureau', 'window'));
if (checking) process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const launch = (electron, node) => {
  const stage = stageFor(electron);
  const isRoot = process.getuid?.() === 0;
  const env = environmentOf(node, {
    ...stage.environment,
    ASSAY_BUREAUS: bureaus,
    ASSAY_DEMO: '1',
    ...(checking ? { ASSAY_CHECK: '1' } : {}),
    ...(stage.name === 'chromium' && !checking ? { ELECTRON_ON_CHROMIUM_HEADFUL: '1' } : {}),
    ELECTRON_ON_CHROMIUM_NODE: node,
    ELECTRON_ON_CHROMIUM_USER_DATA: profile,
  });
  process.env.ELECTRON_OVERRIDE_DIST_PATH = stage.environment.ELECTRON_OVERRIDE_DIST_PATH ?? '';
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH) delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const executable = electron ?? createRequire(inRoot('package.json'))('electron');
  const args = [...(electron && isRoot ? ['--no-sandbox'] : []), ...(electron && checking ? [`--user-data-dir=${profile}`] : []), root, ...process.argv.slice(2).filter((arg) => arg !== '--check')];
  return spawn(executable, args, { env, stdio: ['ignore', checking ? 'pipe' : 'inherit', 'pipe'] });
};

/** Chromium's own chatter is not for people. */
const passOn = (child) =>
  child.stderr.on('data', (data) => {
    const lines = data.toString().split('\n').filter((line) => line.trim() !== '' && !/DevTools listening|ERROR:|WARNING:|^Debugger/.test(line));
    if (lines.length > 0) say(lines.join('\n'));
  });

/** The application says `assay-ready` once the queue is on the screen, and ends by itself. */
const untilReady = async (child, started, patience) => {
  let readyMs = null;
  const timer = setTimeout(() => child.kill('SIGTERM'), patience);
  child.stdout.on('data', (data) => {
    if (readyMs === null && data.toString().includes('assay-ready')) readyMs = Math.round(performance.now() - started);
  });
  const code = await new Promise((done) => child.once('exit', (exit) => done(exit ?? 1)));
  clearTimeout(timer);
  return { readyMs, code };
};

await main(async () => {
  if (!checking && !hasDisplay()) throw new CannotGoOn(noDisplay);
  const node = await nodeRuntime();
  await ensureDependencies(node);
  const electron = await realElectron(node, { fetch: true });
  if (electron && !hasDisplay()) throw new CannotGoOn(noDisplay);
  if (!electron) {
    await ensureBrowser(!checking);
    say('Electron’s own binary is not here; the window runs on the installed Chromium, a stand-in for trying and testing.');
  }
  await ensureBuild(node);
  const patience = patienceMs();
  const started = performance.now();
  const child = launch(electron, node);
  passOn(child);
  if (!checking) return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
  const { readyMs, code } = await untilReady(child, started, patience);
  if (readyMs === null) {
    say(`The queue was not reached in ${Math.round((performance.now() - started) / 1000)} s.`);
    return 1;
  }
  process.stdout.write(`ready on ${stageFor(electron).name} in ${readyMs} ms\n`);
  return code;
});
