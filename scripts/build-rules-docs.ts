/**
 * Writes the pages that are made from the rules themselves: docs/facts.md and docs/rules-coverage.md.
 *
 *   node scripts/build-rules-docs.ts            writes them
 *   node scripts/build-rules-docs.ts --check    compares, changes nothing; exit 1 where one differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveragePage } from './rules/coverage-page.ts';
import { factsPage } from './rules/facts-page.ts';

const docs = join(import.meta.dirname, '../docs');

const pages: readonly (readonly [file: string, text: string])[] = [
  ['facts.md', factsPage()],
  ['rules-coverage.md', coveragePage()],
];

const isStale = ([file, text]: (typeof pages)[number]): boolean => !existsSync(join(docs, file)) || readFileSync(join(docs, file), 'utf8') !== text;

const stale = pages.filter(isStale);

if (process.argv.includes('--check')) {
  console.log(stale.length === 0 ? 'The pages are what the rules give.' : `${stale.map(([file]) => `docs/${file}`).join(' and ')}: the rules give something else.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) writeFileSync(join(docs, file), text);
  console.log(`${stale.length} of ${pages.length} pages written`);
}
