/** Names match across processes, files hold one idea. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandCalls } from '../../src/shared/ipc/commands.ts';
import { queryCalls } from '../../src/shared/ipc/queries.ts';
import { eventKinds } from '../../src/shared/trail/event.ts';
import { everything, root, sources, textOf } from './source-files.ts';

test.each(Object.keys(commandCalls))('the command %s has the file of its name', (name) => {
  expect(existsSync(join(root, `src/main/engine/commands/${name}.ts`))).toBe(true);
});

test.each(Object.keys(queryCalls))('the question %s has the file of its name', (name) => {
  expect(existsSync(join(root, `src/main/engine/queries/${name}.ts`))).toBe(true);
});

test('events are past tense', () => {
  expect(eventKinds.filter((kind) => !/\.(\w+(ed|en)|put-back|given-up|told|undone|begun|drawn|withdrawn|bound|unbound)$/.test(kind))).toEqual([]);
});

test('no file is over 400 lines', () => {
  expect(sources.map((file) => [file, textOf(file).split('\n').length] as const).filter(([, lines]) => lines > 400)).toEqual([]);
});

test('file names are kebab-case and no room is called utils', () => {
  const bad = sources.filter((file) => {
    const name = file.split('/').at(-1) ?? '';
    return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name) || /(^|[-/])(utils?|helpers?|lib|manager|service|common|misc)([-./]|$)/.test(file.replace(/^src\//, ''));
  });
  expect(bad).toEqual([]);
});

test('every module says in its first line what it is for', () => {
  expect(sources.filter((file) => !/^(\/\*\*|\/\/)/.test(textOf(file)))).toEqual([]);
});

const exported = /^export (?:declare |async |abstract )*(?:const|let|function\*?|class|type|interface|enum) ([\w$]+)/gm;

/** Names of one file that no other says. */
const usedByNobodyElse = (files: ReadonlyMap<string, string>, of: readonly string[]): readonly string[] => {
  const saidIn = new Map<string, number>();
  for (const text of files.values()) for (const word of new Set(text.match(/[\w$]+/g))) saidIn.set(word, (saidIn.get(word) ?? 0) + 1);
  return of.flatMap((file) => [...(files.get(file) ?? '').matchAll(exported)].flatMap(([, name = '']) => (saidIn.get(name) === 1 ? [`${file}: ${name}`] : [])));
};

/** The compiler names it where it writes down the types of schemas that are built on it. */
const writtenByTheCompiler = 'src/shared/rules/facts/told-facts.ts: ToldInput';

test('what a file exports another uses', () => {
  const others = everything.filter((file) => !file.startsWith('tests/architecture/'));
  expect(usedByNobodyElse(new Map(others.map((file) => [file, textOf(file)])), sources)).toEqual([writtenByTheCompiler]);
});

test('control: a name that only its own file says is seen', () => {
  expect(usedByNobodyElse(new Map([['a.ts', 'export const one = 1;\nexport type Two = 2;'], ['b.ts', "import { one } from './a.ts';"]]), ['a.ts', 'b.ts'])).toEqual(['a.ts: Two']);
});
