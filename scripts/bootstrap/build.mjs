/** The three bundles, built when what they are made of has changed. */
import { existsSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { isFresh, markFresh, stateOf } from './fresh.mjs';
import { withLock } from './lock.mjs';
import { environmentOf } from './node-runtime.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

const stamp = inRoot('out', 'built.json');
const sources = ['src', 'electron.vite.config.ts', 'package-lock.json', 'tsconfig.base.json'];
const bundles = ['main/index.js', 'main/engine.js', 'main/reading-thread.js', 'main/file-thread.js', 'main/follow-worker.js', 'main/cli.js', 'preload/preload.cjs', 'renderer/index.html'];

const isBuilt = () => bundles.every((file) => existsSync(inRoot('out', file))) && isFresh(stamp, sources);

export const ensureBuild = async (node) => {
  if (isBuilt()) return;
  await withLock(inRoot('out', 'bootstrap.lock'), async () => {
    if (isBuilt()) return;
    say('Building.');
    // A build that is cut short leaves no stamp, and a source saved while it runs makes the next start build again.
    rmSync(stamp, { force: true });
    const was = stateOf(sources);
    const code = await run(node, [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], { env: environmentOf(node) });
    if (code !== 0) throw new CannotGoOn('The build failed; what it said stands above.');
    markFresh(stamp, was);
  });
};
