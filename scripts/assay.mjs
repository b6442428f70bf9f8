/** `npm run -s assay -- COMMAND`: the command line, prepared as needed. Only the command itself writes to standard output. */
import { spawn } from 'node:child_process';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot } from './bootstrap/paths.mjs';
import { main } from './bootstrap/say.mjs';

await main(async () => {
  const node = await nodeRuntime();
  await ensureDependencies(node);
  await ensureBuild(node);
  const env = environmentOf(node, { INIT_CWD: process.env.INIT_CWD ?? process.cwd() });
  const child = spawn(node, [inRoot('out', 'main', 'cli.js'), ...process.argv.slice(2)], { stdio: 'inherit', env });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 2)));
});
