/** The dependencies of the lockfile, installed once for each lockfile. No script of theirs runs. */
import { existsSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';
import { isFresh, markFresh, stateOf } from './fresh.mjs';
import { withLock } from './lock.mjs';
import { environmentOf, machineName } from './node-runtime.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

const stamp = inRoot('node_modules', '.assay-installed.json');
const sources = ['package-lock.json'];

/** npm's own script, so that it runs under the chosen Node and not under the one npm was started with. */
const npmScript = () => {
  const given = process.env.npm_execpath;
  if (given && /npm-cli\.js$/.test(given) && existsSync(given)) return given;
  const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => [
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]);
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const found = [...places, beside].find((path) => existsSync(path));
  if (!found) throw new CannotGoOn('npm was not found on the path. Install npm and try again.');
  return found;
};

export const ensureDependencies = async (node) => {
  const machine = machineName();
  if (isFresh(stamp, sources, machine)) return;
  await withLock(inRoot('out', 'bootstrap.lock'), async () => {
    if (isFresh(stamp, sources, machine)) return;
    say('Installing dependencies (once for each lockfile; about a minute).');
    rmSync(stamp, { force: true });
    const code = await run(node, [npmScript(), 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { env: environmentOf(node) });
    if (code !== 0) throw new CannotGoOn('The dependencies could not be installed. Check that the npm registry can be reached and try again.');
    markFresh(stamp, stateOf(sources, machine));
  });
};
