/** A list that is cut is not taken for the whole: its bound has a name, which whoever shows the list can hold it against. */
import { expect, test } from 'vitest';
import { sources, textOf } from './source-files.ts';

/** One or two are looked for to learn whether there is any, or another. */
const bare = /\bLIMIT (?![12]\b)\d+/;

test('no list is cut by a number without a name', () => {
  const found = sources.filter((file) => file.startsWith('src/main/')).flatMap((file) => textOf(file).split('\n').filter((line) => bare.test(line)).map((line) => `${file}: ${line.trim()}`));
  expect(found).toEqual([]);
});

test('control: one that is cut so is seen', () => {
  expect(bare.test('ORDER BY seq LIMIT 200')).toBe(true);
  expect(['ORDER BY seq LIMIT 1', 'ORDER BY seq LIMIT ?', 'ORDER BY seq LIMIT ${most}'].some((sql) => bare.test(sql))).toBe(false);
});
