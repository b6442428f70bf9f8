/** A bureau of before references were found in capitals and in small letters: each of its incidents is found by either, and none is read for another. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate, migrations } from './migrate.ts';
import { referenceCondition } from './queue-views.ts';
import { incidentsTable } from './tables/incidents.ts';

const folder = temporaryFolder();
const db = connect(join(folder, 'store'), testKey(), 'create');
const version = migrations.find(({ name }) => name === 'references')?.version ?? 0;
const incident = (id: string, ref: string, source: string | null): string => `('${id}', 1, '${ref}', 'cad', ${source === null ? 'NULL' : `'${source}'`}, '${id}', 'live')`;
migrate(db, version - 1);
db.exec(`
  PRAGMA foreign_keys = OFF;
  INSERT INTO acts VALUES (1);
  INSERT INTO incidents (id, event_seq, ref, source, source_reference, identity, regime) VALUES
    ${[incident('i1', 'DEMO-024', 'Cad/77a'), incident('i2', 'ab-1', null), incident('i3', 'AB-1', null), incident('i4', 'X4', 'twice'), incident('i5', 'X5', 'TWICE')].join(', ')};`);
migrate(db, version);
const incidents = incidentsTable(db);

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['DEMO-024', 'i1'],
  [' demo-024 ', 'i1'],
  ['CAD/77A', 'i1'],
  ['ab-1', 'i2'],
  ['AB-1', 'i3'],
  // Which of two is meant nobody can tell.
  ['Ab-1', null],
  ['twice', null],
  ['demo-02', null],
])('%s finds %s', (typed, found) => {
  expect(incidents.byAnyRef(typed)?.id ?? null).toBe(found);
});

test('a reference of a source is counted as it is written', () => {
  expect([incidents.carriers('cad', 'twice'), incidents.carriers('cad', 'Twice')]).toEqual([1, 0]);
});

test('it is looked up and nothing is scanned', () => {
  const { where, values } = referenceCondition('demo-024');
  const plan = db.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN SELECT 1 FROM standing s WHERE ${where}`).all(...values).map(({ detail }) => detail);
  expect(plan.join('\n')).toMatch(/incidents_by_ref[\s\S]*incidents_by_source_reference/);
  expect(plan.filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
});
