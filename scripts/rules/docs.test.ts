/** The pages made from the rules are what the rules give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulebook } from '../../src/shared/rules/rulebook.ts';
import { coveragePage } from './coverage-page.ts';
import { paragraphs, traps } from '../../src/shared/standard/every-paragraph.ts';
import { factsPage } from './facts-page.ts';

/** Made once: it reads every rule. */
const facts = factsPage();

test.each([
  ['facts.md', facts],
  ['rules-coverage.md', coveragePage()],
] as const)('docs/%s is what the rules give; node scripts/build-rules-docs.ts writes it', (file, page) => {
  expect(readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8')).toBe(page);
});

const named = [...paragraphs.flatMap(({ treated }) => ('by' in treated ? (treated.by ?? []) : [])), ...traps.flatMap(({ by }) => by)];
const ids = rulebook.map(({ id }) => id);

test('every rule implements a paragraph, and every rule that is named exists', () => {
  expect(ids.filter((id) => !named.includes(id))).toEqual([]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test('the examples at the head of the facts leave nothing to ask, and are what their pages say', () => {
  const answers = [...facts.matchAll(/```json\n(\{\n {2}"record"[^`]*)```/g)].map(([, json = '']) => JSON.parse(json) as { readonly crimes: readonly { readonly class: string }[]; readonly needs: readonly string[]; readonly refer: readonly unknown[] });
  expect(answers.map(({ crimes, needs, refer }) => [crimes.map((crime) => crime.class), needs, refer])).toEqual([[['8N'], [], []], [['8Q', '66'], [], []]]);
});

test('every fact has a meaning, and every act a table', () => {
  const rows = facts.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((line) => /^\| `(?!id|kind|victim|offender)\w+` \|  \|/.test(line))).toEqual([]);
});
