/** Harms as one number and back: each has a bit of its own, which the store's indexes are made by. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bitOf, harms, harmsOf, marksOf } from './marks.ts';

test('every harm comes back from its number, alone and with any other', () => {
  for (const one of harms) for (const other of harms) expect(harmsOf(marksOf([{ id: one }, { id: other }]))).toEqual(harms.filter((harm) => harm === one || harm === other));
  expect(harmsOf(0)).toEqual([]);
  expect(marksOf([{ id: 'nothing of the kind' }])).toBe(0);
});

test('no two have the same bit, and each has its index in the store', () => {
  expect(new Set(harms.map(bitOf)).size).toBe(harms.length);
  const schema = readFileSync(new URL('../../main/engine/db/migrations/0011-queue.sql', import.meta.url), 'utf8');
  for (const harm of harms) expect(schema).toContain(`CREATE INDEX standing_of_${harm.replace('-', '_')} ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & ${bitOf(harm)}) <> 0;`);
});
