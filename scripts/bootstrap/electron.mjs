/** Real Electron where its binary is there or its own installer can fetch it; otherwise the runtime on Chromium. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';
import { environmentOf } from './node-runtime.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const folder = inRoot('node_modules', 'electron');
const failure = inRoot('out', 'electron-not-fetched');
const tryAgainAfterMs = 24 * 3_600_000;
const patienceMs = 120_000;

const binary = () => {
  const path = join(folder, 'path.txt');
  if (!existsSync(path)) return null;
  const file = join(folder, 'dist', readFileSync(path, 'utf8'));
  return existsSync(file) ? file : null;
};

const failedLately = () => existsSync(failure) && Date.now() - statSync(failure).mtimeMs < tryAgainAfterMs;

/** The path of Electron's binary, or null. Its installer is tried at most once a day. */
export const realElectron = async (node, { fetch }) => {
  const there = binary();
  if (there || !fetch || failedLately()) return there;
  say('Fetching Electron by its own installer.');
  const code = await run(node, [join(folder, 'install.js')], { env: environmentOf(node), timeoutMs: patienceMs, quiet: true });
  if (code === 0 && binary()) return binary();
  mkdirSync(dirname(failure), { recursive: true });
  writeFileSync(failure, '');
  return null;
};

/** What `electron` is to be for the programs started here. */
export const stageFor = (electron) =>
  electron ? { name: 'electron', environment: {} } : { name: 'chromium', environment: { ELECTRON_OVERRIDE_DIST_PATH: inRoot('tools', 'electron-on-chromium', 'dist') } };
