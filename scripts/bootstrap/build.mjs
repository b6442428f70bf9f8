/** The three bundles, built when what they are made of has changed. */
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { isFresh, markFresh } from './fresh.mjs';
import { withLock } from './lock.mjs';
import { environmentOf } from './node-runtime.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

const stamp = inRoot('out', 'built.json');
const sources = ['src', 'electron.vite.config.ts', 'package-lock.json'];

export const ensureBuild = async (node) => {
  const made = ['main/index.js', 'main/engine.js', 'main/cli.js', 'preload/preload.cjs', 'renderer/index.html'].every((file) => existsSync(inRoot('out', file)));
  if (made && isFresh(stamp, sources)) return;
  await withLock(inRoot('out', 'bootstrap.lock'), async () => {
    if (isFresh(stamp, sources)) return;
    say('Building.');
    const code = await run(node, [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], { env: environmentOf(node) });
    if (code !== 0) throw new CannotGoOn('The build failed; what it said stands above.');
    markFresh(stamp, sources);
  });
};
