/**
 * `npm run mutate`: changes the rules one small thing at a time and asks whether a test notices.
 *
 *   npm run mutate                      every piece that has changed since it was last done
 *   npm run mutate -- cancelling …      pieces or chapters by name
 *   npm run mutate -- --list            the pieces there are
 *   npm run mutate -- --again …         also what has not changed
 *
 * Each piece is done in minutes and kept in out/mutation, so that a run that is stopped goes on where it was.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { environmentOf, nodeRuntime } from './bootstrap/node-runtime.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';
import { CannotGoOn, main, say } from './bootstrap/say.mjs';
import { hasSurvived, readReport, scoreOf, survivorsOf } from './mutate/score.mjs';
import { shards } from './mutate/shards.mjs';

const out = inRoot('out', 'mutation');
const sandboxes = join(out, 'sandbox');
const fileOf = ({ name }, kind) => join(out, `${name.replaceAll('/', '-')}.${kind}`);

/** Everything a piece may depend on: the rules with their tests, and what supports them. */
const standing = () => {
  const hash = createHash('sha256');
  for (const folder of ['src/shared', 'tests/authority', 'tests/examples', 'tests/support', 'scripts/mutate', 'resources/catalogue']) {
    for (const file of readdirSync(inRoot(folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
      hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
};

const isDone = (shard, hash) => existsSync(fileOf(shard, 'done')) && readFileSync(fileOf(shard, 'done'), 'utf8') === hash && existsSync(fileOf(shard, 'report.json'));

const settings = (shard) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', inRoot('scripts/mutate/only-words.mjs')],
  ignorers: ['only-words'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  mutate: shard.mutate,
  buildCommand: 'node scripts/mutate/bundle.mjs',
  incremental: true,
  incrementalFile: fileOf(shard, 'incremental.json'),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: fileOf(shard, 'report.json') },
  // Its reader of these files does not know the compiler in use, and nothing here needs them.
  tsconfigFile: 'none.json',
  concurrency: Number(process.env.ASSAY_MUTATE_AT_ONCE ?? availableParallelism()),
  tempDirName: sandboxes,
  ignorePatterns: ['out', 'release', 'docs', 'tools/node', 'test-results', 'playwright-report'],
  timeoutMS: 10_000,
  allowEmpty: true,
  checkers: [],
});

/** The worked examples lie beside the checkout; a copy of the checkout finds them beside itself. */
const linkShared = () => {
  mkdirSync(sandboxes, { recursive: true });
  const [there, here] = [join(root, '..', 'shared'), join(sandboxes, 'shared')];
  if (existsSync(there) && !existsSync(here)) symlinkSync(there, here, 'junction');
};

/**
 * What nobody noticed is tried again once anything has changed: of a change that is made while modules load nobody can say which
 * tests could notice it, and so its result would be kept whatever tests were added.
 */
const forgetSurvivors = (shard, hash) => {
  const [begun, kept] = [fileOf(shard, 'begun'), fileOf(shard, 'incremental.json')];
  const isSame = existsSync(begun) && readFileSync(begun, 'utf8') === hash;
  writeFileSync(begun, hash);
  if (isSame || !existsSync(kept)) return;
  const report = JSON.parse(readFileSync(kept, 'utf8'));
  for (const file of Object.values(report.files)) file.mutants = file.mutants.filter(({ status }) => !hasSurvived(status));
  writeFileSync(kept, JSON.stringify(report));
};

const run = (node, shard) => {
  const config = fileOf(shard, 'config.json');
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, JSON.stringify(settings(shard)));
  const child = spawn(node, [inRoot('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environmentOf(node, { ASSAY_MUTATE_TESTS: shard.tests.join(',') }) });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
};

const line = (name, { dead, alive, words, invalid, percent }) => `${name.padEnd(34)} ${percent.toFixed(1).padStart(5)} %  ${String(dead).padStart(5)} noticed  ${String(alive).padStart(4)} not  ${String(words).padStart(5)} only words${invalid > 0 ? `  ${invalid} that do not run` : ''}`;

/** By chapter and in all, of every piece there is a report of. */
const summary = (all) => {
  const reported = all.filter((shard) => existsSync(fileOf(shard, 'report.json'))).map((shard) => ({ shard, mutants: readReport(fileOf(shard, 'report.json')) }));
  const survivors = reported.flatMap(({ mutants }) => survivorsOf(mutants));
  writeFileSync(join(out, 'survivors.txt'), `${survivors.join('\n')}\n`);
  // Started by a Node that has no Map.groupBy as well.
  for (const chapter of new Set(reported.map(({ shard }) => shard.chapter))) {
    const pieces = reported.filter(({ shard }) => shard.chapter === chapter);
    say(line(chapter, scoreOf(pieces.flatMap(({ mutants }) => mutants))));
  }
  say(line(`${reported.length} of ${all.length} pieces`, scoreOf(reported.flatMap(({ mutants }) => mutants))));
  say(`${survivors.length} that no test notices are listed in out/mutation/survivors.txt.`);
};

await main(async () => {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const all = shards();
  if (process.argv.includes('--list')) return all.forEach(({ name }) => say(name)) ?? 0;
  const wanted = words.length === 0 ? all : all.filter(({ name, chapter }) => words.includes(name) || words.includes(chapter));
  if (wanted.length === 0) throw new CannotGoOn(`There is no piece ${words.join(' or ')}: --list names them.`);
  const node = await nodeRuntime();
  await ensureDependencies(node);
  linkShared();
  const hash = standing();
  const failed = [];
  for (const shard of wanted) {
    if (isDone(shard, hash) && !process.argv.includes('--again')) continue;
    const from = performance.now();
    say(`\n== ${shard.name}`);
    forgetSurvivors(shard, hash);
    const code = await run(node, shard);
    rmSync(fileOf(shard, 'done'), { force: true });
    if (code !== 0) {
      failed.push(shard.name);
      continue;
    }
    writeFileSync(fileOf(shard, 'done'), hash);
    const mutants = readReport(fileOf(shard, 'report.json'));
    for (const survivor of survivorsOf(mutants)) say(survivor);
    say(`${line(shard.name, scoreOf(mutants))}  ${Math.round((performance.now() - from) / 1000)} s`);
  }
  say('');
  summary(all);
  for (const name of failed) say(`${name}: could not be done`);
  return failed.length === 0 ? 0 : 1;
});
