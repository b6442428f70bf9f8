/**
 * `npm test`: prepares what is missing, runs every stage, and ends with one line of counts. With `--check` the type check and
 * lint alone; with `--slow` the proofs that take too long to be run each time.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './bootstrap/browser.mjs';
import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { realElectron, stageFor } from './bootstrap/electron.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';
import { main } from './bootstrap/say.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

const isLinux = process.platform === 'linux';
const bin = (name, file) => inRoot('node_modules', name, file);
const print = (line) => void process.stdout.write(`${line}\n`);

const execute = (node, args, env, out = 'inherit') =>
  new Promise((done) => {
    const child = spawn(node, args, { cwd: root, env, stdio: ['ignore', out, out] });
    child.once('exit', (code) => done(code ?? 1));
  });

/** A stage that only says yes or no counts as one. */
const single = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] });

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const stagesFor = (reports, only) => {
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
  const all = [
    { name: 'type check', args: [bin('typescript', 'bin/tsc'), '-b'], count: single },
    { name: 'lint', args: [bin('oxlint', 'bin/oxlint'), '--type-aware'], count: single },
    { name: 'unit', ...vitest('unit', 'processes') },
    { name: 'component', ...vitest('component') },
    // Each waits much for a browser: neither keeps both cores of a small machine busy.
    { name: 'end to end', ...playwright('journeys'), besideTheLast: true },
  ];
  const slow = [
    { name: 'slow proofs', ...vitest('slow') },
    // As many as anybody asks for: ASSAY_STEPS=1000000 npm run prove.
    { name: 'people and what they may, at length', ...vitestIn(['unit'], ['tests/authority/model.test.ts']), env: { ASSAY_STEPS: process.env.ASSAY_STEPS ?? '100000' } },
    { name: 'what is shown, at length', ...vitestIn(['unit'], ['tests/authority/reads.test.ts']), env: { ASSAY_WALKS: process.env.ASSAY_WALKS ?? '500' } },
    { name: 'slow journeys', ...playwright('slow') },
    ...(isLinux ? [{ name: 'package', args: [inRoot('scripts', 'package.mjs'), '--check'], count: single }] : []),
  ];
  if (only === 'check') return all.slice(0, 2);
  return only === 'slow' ? slow : all;
};

/** Those that begin together. */
const grouped = (stages) => stages.reduce((groups, stage) => (stage.besideTheLast ? [...groups.slice(0, -1), [...groups.at(-1), stage]] : [...groups, [stage]]), []);

/** What a stage says goes to the screen as it comes, or first to a file where another's does. */
const begin = (node, { name, args, count, env: more = {} }, env, file) => {
  const from = performance.now();
  const out = file === null ? 'inherit' : openSync(file, 'w');
  const run = async () => {
    const code = await execute(node, args, { ...env, ...more }, out);
    if (file !== null) closeSync(out);
    return { counts: count(code), seconds: Math.round((performance.now() - from) / 100) / 10, said: file === null ? '' : readFileSync(file, 'utf8') };
  };
  return { name, done: run() };
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
  const reports = mkdtempSync(join(tmpdir(), 'assay-reports-'));
  const env = environmentOf(node, {
    ...stage.environment,
    ELECTRON_ON_CHROMIUM_NODE: node,
    ASSAY_TEST_BROWSER: browser ?? '',
    ASSAY_REPORTS: reports,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
    FORCE_COLOR: '0',
  });
  delete env.NO_COLOR;
  const total = { passed: 0, failed: 0, skipped: only !== 'slow' || isLinux ? [] : ['what a package holds, which is checked on Linux'] };
  try {
    for (const together of grouped(stagesFor(reports, only))) {
      const begun = together.map((each, at) => begin(node, each, env, at === 0 ? null : join(reports, `${each.name}.txt`)));
      for (const { name, done } of begun) {
        print(`\n== ${name}`);
        const { counts, seconds, said } = await done;
        process.stdout.write(said);
        total.passed += counts.passed;
        total.failed += counts.failed;
        total.skipped.push(...counts.skipped);
        if (counts.ranNothing) print(`${name} ran no test: that is counted as a failure`);
        print(`== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
      }
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  print('');
  for (const name of total.skipped) print(`skipped: ${name}`);
  if (only !== 'check') print(`windows ran on ${stage.name}${electron ? '' : ', not on Electron itself'}`);
  print(`${Math.round((performance.now() - began) / 1000)} s in all`);
  print(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
