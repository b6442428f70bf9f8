/**
 * `npm run package`: builds what this machine can, and says what it cannot. Without Electron's own binary a stub
 * distribution stands in its place, which proves the list of files, the fuses and the launch, and nothing more.
 */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { realElectron } from './bootstrap/electron.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';
import { main, say } from './bootstrap/say.mjs';
import { checkPackage } from './packaging/check-package.mjs';
import { makeStub } from './packaging/stub-distribution.mjs';

const checkOnly = process.argv.includes('--check');

const targets = (electron) => {
  if (!electron || checkOnly) return ['--linux', 'dir'];
  return { linux: ['--linux'], darwin: ['--mac'], win32: ['--win'] }[process.platform] ?? ['--dir'];
};

await main(async () => {
  const node = await nodeRuntime();
  await ensureDependencies(node);
  const electron = await realElectron(node, { fetch: !checkOnly });
  await ensureBuild(node);
  const stub = electron ? null : makeStub();
  if (stub) say('Electron’s own binary is not here: a stub stands in its place, so what is built is for checking only.');
  const builder = createRequire(inRoot('package.json')).resolve('electron-builder/cli.js');
  const args = [builder, ...targets(electron), '--publish', 'never', ...(stub ? [`-c.electronDist=${stub}`] : [])];
  const code = await run(node, args, { env: environmentOf(node) });
  if (code !== 0) {
    say('The package was not built; what the builder said stands above.');
    return 1;
  }
  const folder = inRoot('release', 'linux-unpacked');
  if (!existsSync(folder)) return 0;
  return checkPackage(node, folder, stub !== null);
});
