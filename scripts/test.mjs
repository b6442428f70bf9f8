/**
 * `npm test`: prepares what is missing, runs every stage, and ends with one line of counts. With `--check` the type check and
 * lint alone; with `--slow` the proofs that take too long to be run each time.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './bootstrap/browser.mjs';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { realElectron, stageFor } from './bootstrap/electron.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';
import { main } from './bootstrap/say.mjs';
import { countPlaywright, countSingle, countVitest } from './test-counts.mjs';

const isLinux = process.platform === 'linux';
const bin = (name, file) => inRoot('node_modules', name, file);
const print = (line) => void process.stdout.write(`${line}\n`);

const execute = (node, args, env, out = 'inherit') =>
  new Promise((done) => {
    const child = spawn(node, args, { cwd: root, env, stdio: ['ignore', out, out] });
    child.once('exit', (code) => done(code ?? 1));
  });

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** What is done one after another, each part in lanes that go on beside each other, each lane one stage after another. */
const planFor = (reports, only) => {
  const vitestIn = (projects, files) => {
    const report = join(reports, `${[...projects, ...files].join('-').replaceAll('/', '-')}.json`);
    return {
      args: [bin('vitest', 'vitest.mjs'), 'run', ...files, ...projects.map((project) => `--project=${project}`), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      count: (code) => countVitest(readJson(report), code),
    };
  };
  const vitest = (...projects) => vitestIn(projects, []);
  const playwright = (project) => ({
    args: [bin('@playwright/test', 'cli.js'), 'test', `--project=${project}`],
    count: (code) => countPlaywright(readJson(join(reports, 'playwright.json')), code),
  });
  // Each further thread checks again what the others check too: two cores are done no sooner, and the tests beside it wait.
  const typeCheck = { name: 'type check', args: [bin('typescript', 'bin/tsc'), '-b', '--singleThreaded'], count: countSingle };
  const lint = { name: 'lint', args: [bin('oxlint', 'bin/oxlint'), '--type-aware'], count: countSingle };
  const unit = { name: 'unit', ...vitest('unit', 'processes') };
  const journeys = { name: 'end to end', ...playwright('journeys') };
  const component = { name: 'component', ...vitest('component') };
  const slow = [
    { name: 'slow proofs', ...vitest('slow', 'slow-component') },
    // As many as anybody asks for: ASSAY_STEPS=1000000 npm run prove.
    { name: 'people and what they may, at length', ...vitestIn(['unit'], ['tests/authority/model.test.ts']), env: { ASSAY_STEPS: process.env.ASSAY_STEPS ?? '100000' } },
    { name: 'what is shown, at length', ...vitestIn(['unit'], ['tests/authority/reads.test.ts']), env: { ASSAY_WALKS: process.env.ASSAY_WALKS ?? '500' } },
    { name: 'slow journeys', ...playwright('slow') },
    ...(isLinux ? [{ name: 'package', args: [inRoot('scripts', 'package.mjs'), '--check'], count: countSingle }] : []),
  ];
  if (only === 'check') return [[[typeCheck]], [[lint]]];
  if (only === 'slow') return slow.map((stage) => [[stage]]);
  // A page of components waits much for its browser, and so do journeys: alone neither keeps both cores of a small machine busy. Both lanes take about as long.
  return [[[unit, journeys], [component, typeCheck, lint]]];
};

const memory = '/dev/shm';
const roomyBytes = 4e9;

/**
 * Where what tests write lies, and goes when they are done. In memory where the machine has room there: ten thousand commits of the daily tests
 * each wait for the disk otherwise. The slow proofs stay on the disk.
 */
const scratchIn = (only) => {
  if (only === 'slow' || !isLinux) return tmpdir();
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > roomyBytes ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
};

const seconds = (from) => Math.round((performance.now() - from) / 100) / 10;

/** Runs a stage; what it says goes to the screen as it comes, or to a file. */
const run = async (node, { args, count, env: more = {} }, env, file) => {
  const from = performance.now();
  const out = file === null ? 'inherit' : openSync(file, 'w');
  const code = await execute(node, args, { ...env, ...more }, out);
  if (file !== null) closeSync(out);
  return { counts: count(code), took: seconds(from), said: file === null ? '' : readFileSync(file, 'utf8') };
};

/** The first lane is heard while it runs; what the others say is kept until it is done. */
const runLanes = async (lanes, begin, told) => {
  const others = lanes.slice(1).map(async (lane) => {
    const done = [];
    for (const stage of lane) done.push({ stage, ...(await begin(stage, false)) });
    return done;
  });
  for (const stage of lanes[0]) {
    print(`\n== ${stage.name}`);
    told(stage, await begin(stage, true));
  }
  for (const { stage, ...done } of (await Promise.all(others)).flat()) {
    print(`\n== ${stage.name}`);
    told(stage, done);
  }
};

await main(async () => {
  const began = performance.now();
  const only = ['check', 'slow'].find((part) => process.argv.includes(`--${part}`)) ?? null;
  const node = await nodeRuntime();
  await ensureDependencies(node);
  const electron = await realElectron(node, { fetch: false });
  const stage = stageFor(electron);
  const browser = only === 'check' ? null : await ensureBrowser(false);
  if (only !== 'check') await ensureBuild(node);
  print(`prepared in ${Math.round((performance.now() - began) / 1000)} s`);
  const scratch = mkdtempSync(join(scratchIn(only), 'assay-tests-'));
  const [reports, temporary] = ['reports', 'tmp'].map((name) => join(scratch, name));
  for (const folder of [reports, temporary]) mkdirSync(folder);
  const env = environmentOf(node, {
    ...stage.environment,
    ELECTRON_ON_CHROMIUM_NODE: node,
    ASSAY_TEST_BROWSER: browser ?? '',
    ...(isLinux ? { TMPDIR: temporary } : {}),
    ASSAY_REPORTS: reports,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
    FORCE_COLOR: '0',
  });
  delete env.NO_COLOR;
  const total = { passed: 0, failed: [], skipped: only !== 'slow' || isLinux ? [] : ['what a package holds, which is checked on Linux'] };
  try {
    const begin = (stage, isHeard) => run(node, stage, env, isHeard ? null : join(reports, `${stage.name}.txt`));
    const told = ({ name }, { counts, took, said }) => {
      process.stdout.write(said);
      total.passed += counts.passed;
      total.failed.push(...counts.failed.map((failure) => `${name}: ${failure}`));
      total.skipped.push(...counts.skipped);
      print(`== ${name}: ${counts.passed} passed, ${counts.failed.length} failed, ${took} s`);
    };
    for (const lanes of planFor(reports, only)) await runLanes(lanes, begin, told);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  print('');
  for (const name of total.skipped) print(`skipped: ${name}`);
  for (const failure of total.failed) print(`failed: ${failure}`);
  if (only !== 'check') print(`windows ran on ${stage.name}${electron ? '' : ', not on Electron itself'}`);
  print(`${Math.round((performance.now() - began) / 1000)} s in all`);
  print(`${total.passed} passed, ${total.failed.length} failed`);
  return total.failed.length === 0 ? 0 : 1;
});
