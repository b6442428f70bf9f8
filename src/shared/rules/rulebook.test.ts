/** The registry: every file of a chapter is in it, ids are unique, exceptions name rules that exist and never go round. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulebook } from './rulebook.ts';

const here = import.meta.dirname;
const ids = rulebook.map(({ id }) => id);

const ruleFiles = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(join(here, file), 'utf8')] as const);

test('every rule has an id of its own, a sentence and a citation', () => {
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  expect(rulebook.filter(({ sentence, cites }) => !/^[A-Z0-9].*\.$/s.test(sentence) || cites.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every rule that a file declares is in the book', () => {
  const declared = ruleFiles.flatMap(([file, text]) => [...text.matchAll(/^export const \w+(?:: \w+(?:<[^>]*>)?)? = (?:\{\s*id: '([a-z0-9-]+)'|rank\(\s*'([a-z0-9-]+)')/gm)].map((match) => [match[1] ?? match[2] ?? '', file] as const));
  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter(([id]) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !declared.some(([other]) => other === id))).toEqual([]);
});

test('every exception names a rule there is', () => {
  expect(rulebook.flatMap(({ id, overrides = [] }) => overrides.filter((other) => !ids.includes(other)).map((other) => `${id} overrides ${other}`))).toEqual([]);
});

test('no exception leads back to itself', () => {
  const overridden = (id: string): readonly string[] => rulebook.find((rule) => rule.id === id)?.overrides ?? [];
  const leads = (from: string, to: string, seen: readonly string[] = []): boolean => overridden(from).some((next) => next === to || (!seen.includes(next) && leads(next, to, [...seen, next])));
  expect(ids.filter((id) => leads(id, id))).toEqual([]);
});
