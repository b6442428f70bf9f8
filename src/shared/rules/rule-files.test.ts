/** The registry against the folder: every rule that a file declares is in the book. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulebook } from './rulebook.ts';

const here = import.meta.dirname;
const ids = rulebook.map(({ id }) => id);

const ruleFiles = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(join(here, file), 'utf8')] as const);

test('every rule that a file declares is in the book', () => {
  const declared = ruleFiles.flatMap(([file, text]) => [...text.matchAll(/^(?:const \w+: Rule<[^=]*>|export const \w+(?:: \w+(?:<[^>]*>)?)?) = (?:\{\s*id: '([a-z0-9-]+)'|rank\(\s*'([a-z0-9-]+)')/gm)].map((match) => [match[1] ?? match[2] ?? '', file] as const));
  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter(([id]) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !declared.some(([other]) => other === id))).toEqual([]);
});
