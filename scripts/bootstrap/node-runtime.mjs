/** The Node that everything runs on: the running one from 22.12, otherwise 24 from npm in its own locked folder. */
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';
import { isFresh, markFresh, stateOf } from './fresh.mjs';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

/** The storage driver is a Node-API 10 addon: older versions of Node crash when they load it. */
export const isEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
};

/** The machines npm has Node 24 for, each in a locked folder of its own. */
export const packaged = new Set(['linux-x64', 'linux-arm64', 'win-x64', 'darwin-x64']);

export const machineName = (platform = process.platform, arch = process.arch) => `${platform === 'win32' ? 'win' : platform}-${arch}`;

export const binaryIn = (folder, machine) => join(folder, 'node_modules', `node-${machine}`, 'bin', machine.startsWith('win') ? 'node.exe' : 'node');

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const fetchNode = async (machine) => {
  const folder = inRoot('tools', 'node', machine);
  const stamp = join(folder, 'node_modules', '.stamp.json');
  const lockfile = [`tools/node/${machine}/package-lock.json`];
  const binary = binaryIn(folder, machine);
  if (existsSync(binary) && isFresh(stamp, lockfile)) return binary;
  await withLock(inRoot('out', 'bootstrap-node.lock'), async () => {
    if (existsSync(binary) && isFresh(stamp, lockfile)) return;
    say(`This machine’s Node is ${process.versions.node}; fetching Node 24 from npm (once).`);
    const code = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, shell: process.platform === 'win32' });
    if (code !== 0 || !existsSync(binary)) throw new CannotGoOn('Node 24 could not be fetched from npm. Check that the npm registry can be reached, or install Node 22.12 or later, and try again.');
    markFresh(stamp, stateOf(lockfile));
  });
  return binary;
};

/** The path of the Node to use. */
export const nodeRuntime = async () => {
  if (isEnough(process.versions.node)) return process.execPath;
  const machine = machineName();
  if (!packaged.has(machine)) throw new CannotGoOn(`npm has no Node 24 for ${machine}: install Node 22.12 or later from nodejs.org and try again.`);
  return fetchNode(machine);
};

/** An environment in which that Node is the first on the path. */
export const environmentOf = (node, extra = {}) => ({ ...process.env, PATH: `${dirname(node)}${delimiter}${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`, ...extra });
