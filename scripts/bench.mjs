/** `npm run bench`: speed as ratios to a floor timed in the same run. Not a test: these machines are noisy. */
import { spawn } from 'node:child_process';
import { ensureBrowser } from './bootstrap/browser.mjs';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { realElectron, stageFor } from './bootstrap/electron.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';
import { main } from './bootstrap/say.mjs';

await main(async () => {
  const node = await nodeRuntime();
  await ensureDependencies(node);
  const electron = await realElectron(node, { fetch: false });
  if (!electron) await ensureBrowser(false);
  await ensureBuild(node);
  const env = environmentOf(node, { ...stageFor(electron).environment, ELECTRON_ON_CHROMIUM_NODE: node });
  const args = [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'tests/bench/vitest.config.ts', ...process.argv.slice(2)];
  const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
});
