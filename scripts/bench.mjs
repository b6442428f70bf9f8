/**
 * `npm run bench`: speed as ratios to a floor timed in the same run. Not a test: these machines are noisy. With `--keep` the
 * table is written into `docs/performance.md` too.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './bootstrap/browser.mjs';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { realElectron, stageFor } from './bootstrap/electron.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';
import { main } from './bootstrap/say.mjs';

const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3));

const heading = ['measure', 'ours', 'floor', 'unit', 'ratio', 'goal'];
const cells = (each) => [each.name, number(each.ours), number(each.floor), each.unit, each.ratio.toFixed(2), `${each.goal}${each.met ? '' : ', not met'}`];

const aligned = (rows) => {
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
};

const markdown = (rows) => [rows[0], heading.map(() => '---'), ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n');

const begin = '<!-- bench -->';
const end = '<!-- /bench -->';

/** Replaces the table between the two marks. */
const keep = (rows, results) => {
  const path = inRoot('docs', 'performance.md');
  const text = readFileSync(path, 'utf8');
  const [before] = text.split(begin);
  const [, after] = text.split(end);
  const json = `\`\`\`json\n${JSON.stringify(results)}\n\`\`\``;
  writeFileSync(path, `${before}${begin}\n\n${markdown(rows)}\n\n${json}\n\n${end}${after}`);
};

await main(async () => {
  const node = await nodeRuntime();
  await ensureDependencies(node);
  const electron = await realElectron(node, { fetch: false });
  if (!electron) await ensureBrowser(false);
  await ensureBuild(node);
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const path = join(folder, 'results.jsonl');
  const env = environmentOf(node, { ...stageFor(electron).environment, ELECTRON_ON_CHROMIUM_NODE: node, ASSAY_BENCH_RESULTS: path });
  const words = process.argv.slice(2).filter((word) => word !== '--keep');
  const child = spawn(node, [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'tests/bench/vitest.config.ts', ...words], { cwd: root, env, stdio: 'inherit' });
  const code = await new Promise((done) => child.once('exit', done));
  const results = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  rmSync(folder, { recursive: true, force: true });
  const rows = [heading, ...results.map(cells)];
  console.log(`\n${aligned(rows)}\n\n${JSON.stringify({ bench: results })}`);
  if (process.argv.includes('--keep') && results.length > 0) keep(rows, results);
  return code ?? 1;
});
