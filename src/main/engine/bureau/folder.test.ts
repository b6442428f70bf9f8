/** Files of a bureau on the disk: whole, or not there. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/bureau.ts';
import { createDurably, writeDurably } from './folder.ts';

test('what cannot be put in its place leaves nothing beside it', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'taken'));
  expect(() => writeDurably(join(folder, 'taken'), 'a secret')).toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('a secret is created over nothing, and whole', () => {
  const path = join(temporaryFolder(), 'a.txt');
  writeFileSync(path, 'somebody’s');
  expect(() => createDurably(path, 'a secret')).toThrow('EEXIST');
  expect(readFileSync(path, 'utf8')).toBe('somebody’s');
  createDurably(`${path}2`, 'a secret');
  expect(readFileSync(`${path}2`, 'utf8')).toBe('a secret');
});
