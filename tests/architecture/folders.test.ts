/** The fence between folders: who may import whom, resolved import by import. The sentence says where to go instead. */
import { expect, test } from 'vitest';
import { importsOf, sources, textOf } from './source-files.ts';

type Fence = { readonly from: RegExp; readonly not: RegExp; readonly instead: string };

const fences: readonly Fence[] = [
  { from: /^src\/shared\//, not: /^(src\/(main|renderer)|node:|electron$|react)/, instead: 'shared is pure: hand the value in as an argument' },
  { from: /^src\/renderer\//, not: /^(src\/main|node:|electron$|better-sqlite3)/, instead: 'ask the engine through data/call.ts' },
  { from: /^src\/main\//, not: /^(src\/renderer|react)/, instead: 'put what both need in shared' },
  { from: /^src\/main\/(engine|cli)\//, not: /^electron/, instead: 'the engine is plain Node: let shell do it and pass the result' },
  { from: /^src\/main\/shell\//, not: /^src\/main\/engine\//, instead: 'the shell talks to the engine by messages only' },
  { from: /^src\/main\/engine\/commands\/(?!index)/, not: /^src\/main\/engine\/(commands\/(?!in-transaction)|queries|entry)/, instead: 'what two commands share lives in db or trail' },
  { from: /^src\/main\/engine\/queries\/(?!index)/, not: /^src\/main\/engine\/(commands|entry)/, instead: 'a query reads; what both need lives in db' },
  { from: /^src\/main\/engine\/transfer\//, not: /^src\/main\/engine\/(commands|queries|entry)/, instead: 'a transfer uses db and trail' },
  { from: /^src\/main\/engine\/db\//, not: /^src\/main\/engine\/(commands|queries|entry|transfer)/, instead: 'db is below all of these' },
  { from: /^src\/renderer\/ui\//, not: /^src\/(shared\/(?!domain\/text\.ts)|renderer\/(features|data|app|allocation))/, instead: 'ui knows no domain words, and of shared only how long a text may be: pass them in' },
  { from: /^src\/renderer\/record\//, not: /^src\/renderer\/(features|app)/, instead: 'record is read by more than one feature: pass in what one of them knows' },
  { from: /^src\/renderer\/allocation\//, not: /^src\/renderer\/(features|app)/, instead: 'allocation is used by more than one feature: pass in what one of them knows' },
  { from: /^src\/renderer\/data\//, not: /^src\/renderer\/(features|app|ui|record|allocation)/, instead: 'data is below features' },
];

const broken = (): readonly string[] =>
  sources.flatMap((file) =>
    importsOf(file).flatMap((target) =>
      fences
        .filter((fence) => fence.from.test(file) && fence.not.test(target))
        .map((fence) => `${file} imports ${target}: ${fence.instead}`),
    ),
  );

test('no import crosses a fence', () => {
  expect(broken()).toEqual([]);
});

test('no feature imports another feature', () => {
  const crossing = sources.flatMap((file) => {
    const own = /^src\/renderer\/features\/([^/]+)\//.exec(file)?.[1];
    if (own === undefined) return [];
    return importsOf(file).filter((target) => {
      const other = /^src\/renderer\/features\/([^/]+)\//.exec(target)?.[1];
      return other !== undefined && other !== own;
    }).map((target) => `${file} imports ${target}`);
  });
  expect(crossing).toEqual([]);
});

test('only the clock knows the time and draws chance', () => {
  const telling = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandom(Bytes|Fill|Int|UUID)\b[^;]*from 'node:crypto'|\bcrypto\.(getRandomValues|randomUUID)\(/;
  const found = sources.filter((file) => file !== 'src/main/engine/clock.ts').filter((file) => telling.test(textOf(file)));
  expect(found).toEqual([]);
});

test('only the shell, the entry and the preload import electron', () => {
  const found = sources.filter((file) => importsOf(file).includes('electron')).filter((file) => !/^src\/main\/(shell\/|index\.ts|preload\.ts)/.test(file));
  expect(found).toEqual([]);
});

test('control: a fence that is crossed is seen', () => {
  const fence = fences[0];
  expect(fence && fence.from.test('src/shared/x.ts') && fence.not.test('node:fs')).toBe(true);
});
