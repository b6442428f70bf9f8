/** The pages made from the rules are what the rules give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsPage } from './facts-page.ts';

test('docs/facts.md is what the facts declare; node scripts/build-rules-docs.ts writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/facts.md'), 'utf8')).toBe(factsPage());
});

test('every fact has a meaning, and every act a table', () => {
  const rows = factsPage().split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((line) => /^\| `(?!id|kind|victim|offender)\w+` \|  \|/.test(line))).toEqual([]);
});
