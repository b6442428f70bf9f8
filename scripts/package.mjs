/**
 * `npm run package`: builds what this machine can, and says what it cannot. Without Electron's own binary a stub
 * distribution stands in its place, which proves the list of files, the fuses and the launch, and nothing more.
 */
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { ensureBrowser } from './bootstrap/browser.mjs';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { realElectron } from './bootstrap/electron.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';
import { CannotGoOn, main, say } from './bootstrap/say.mjs';
import { checkPackage } from './packaging/check-package.mjs';
import { makeStub } from './packaging/stub-distribution.mjs';

const checkOnly = process.argv.includes('--check');

const targets = { linux: ['--linux'], darwin: ['--mac'], win32: ['--win'] };

const build = async (node, args) => {
  const builder = createRequire(inRoot('package.json')).resolve('electron-builder/cli.js');
  const code = await run(node, [builder, ...args, '--publish', 'never'], { env: environmentOf(node) });
  if (code !== 0) say('The package was not built; what the builder said stands above.');
  return code === 0;
};

/** The folder a package is made from, on a stub distribution, looked at and started. */
const check = async (node) => {
  await ensureBrowser(false);
  const stub = makeStub();
  try {
    return (await build(node, ['--linux', 'dir', `-c.electronDist=${stub}`])) ? await checkPackage(node, inRoot('release', 'linux-unpacked'), true) : 1;
  } finally {
    rmSync(stub, { recursive: true, force: true });
  }
};

await main(async () => {
  const node = await nodeRuntime();
  await ensureDependencies(node);
  const electron = checkOnly ? null : await realElectron(node, { fetch: true });
  await ensureBuild(node);
  if (electron) return (await build(node, targets[process.platform] ?? ['--dir'])) ? 0 : 1;
  if (process.platform !== 'linux') throw new CannotGoOn('Electron’s own binary is needed here to build a package; connect to the network and try again. What a package holds is checked on Linux.');
  if (!checkOnly) say('Electron’s own binary is not here: a stub stands in its place, so what is built is for checking only.');
  return check(node);
});
