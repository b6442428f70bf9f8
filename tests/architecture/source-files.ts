/** Every source file of the project, and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const listed = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'));

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

export const sources: readonly string[] = listed('src').filter((file) => !isTest(file));

/** Everything that may name what a source exports. */
export const everything: readonly string[] = [...['src', 'tests', 'scripts', 'tools/electron-on-chromium'].flatMap(listed), 'vitest.config.ts', 'electron.vite.config.ts', 'playwright.config.ts'];

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const importPattern = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

/** What a file imports: files of the project as paths from its root, packages by their name. */
export const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(importPattern)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)).split(sep).join('/') : name;
  });
