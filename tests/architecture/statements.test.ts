/** What a statement may not say, because of how SQLite reads it. */
import { expect, test } from 'vitest';
import { sources, textOf } from './source-files.ts';

test('no statement binds its limit bare: SQLite would prepare it anew each time it runs', () => {
  expect(sources.filter((file) => !file.endsWith('/at-most.ts') && /\bLIMIT [?@:$]/.test(textOf(file).replaceAll('${', '')))).toEqual([]);
});
