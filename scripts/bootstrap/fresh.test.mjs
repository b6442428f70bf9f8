/** What is made anew and what is left alone. */
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh, markFresh, stateOf } from './fresh.mjs';

let folder;
let source;
let stamp;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-fresh-'));
  source = join(folder, 'src');
  stamp = join(folder, 'made', 'stamp.json');
  mkdirSync(join(source, 'inner'), { recursive: true });
  writeFileSync(join(source, 'inner', 'a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (extra) => markFresh(stamp, stateOf([source], extra));

test('what was never made is not fresh', () => {
  expect(isFresh(stamp, [source])).toBe(false);
});

test('what was made from these files is fresh', () => {
  make();
  expect(isFresh(stamp, [source])).toBe(true);
});

test.for([
  ['a file changes and keeps its size', () => writeFileSync(join(source, 'inner', 'a.ts'), 'two')],
  ['a file is added', () => writeFileSync(join(source, 'b.ts'), '')],
  ['a file goes', () => rmSync(join(source, 'inner', 'a.ts'))],
  ['the stamp is cut short', () => writeFileSync(stamp, '{"glance":')],
])('it is made anew when %s', ([, change]) => {
  make();
  change();
  expect(isFresh(stamp, [source])).toBe(false);
});

test('a fresh checkout of the same files is not made anew, and is known at a glance the next time', () => {
  make();
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(source, 'inner', 'a.ts'), later, later);
  const before = statSync(stamp).ino;
  expect(isFresh(stamp, [source])).toBe(true);
  const noted = statSync(stamp).ino;
  expect(noted).not.toBe(before);
  expect(isFresh(stamp, [source])).toBe(true);
  expect(statSync(stamp).ino).toBe(noted);
});

test('a test file is no part of what is built', () => {
  make();
  writeFileSync(join(source, 'a.test.ts'), 'three');
  expect(isFresh(stamp, [source])).toBe(true);
});

test('another machine makes it anew', () => {
  make('linux-x64');
  expect(isFresh(stamp, [source], 'linux-arm64')).toBe(false);
});

test('a source saved while the work runs makes the next start work again', () => {
  const before = stateOf([source]);
  writeFileSync(join(source, 'inner', 'a.ts'), 'saved meanwhile');
  markFresh(stamp, before);
  expect(isFresh(stamp, [source])).toBe(false);
});
