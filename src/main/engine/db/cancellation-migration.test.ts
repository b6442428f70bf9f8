/** The migration that made room for cancellations: what was recorded before is recorded still, and what is cancelled is guarded by the store itself. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate, migrations } from './migrate.ts';
import { cancellationsTable, notCancelled } from './tables/cancellations.ts';

const before = (migrations.find(({ name }) => name === 'cancellations')?.version ?? 0) - 1;

const withCrime = (then: (db: ReturnType<typeof connect>) => void): void => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  migrate(db, before);
  db.pragma('foreign_keys = OFF');
  db.exec("INSERT INTO acts VALUES (1), (2), (3), (4); INSERT INTO crimes (id, incident, decision, event_seq, at) VALUES ('c1', 'i1', 'd1', 1, '2026-04-13T08:00:00.000Z')");
  migrate(db);
  then(db);
  db.close();
  rmSync(folder, { recursive: true, force: true });
};

test('a crime of the version before is recorded and counted', () => {
  withCrime((db) => {
    expect(db.prepare(`SELECT id FROM crimes c WHERE ${notCancelled('c.id')}`).pluck().all()).toEqual(['c1']);
    expect(cancellationsTable(db).cancelled('c1')).toBeNull();
  });
});

test('what was asked, and what left the figures, is neither changed nor taken away', () => {
  withCrime((db) => {
    db.exec(`INSERT INTO cancellations VALUES ('k1', 'i1', 'c1', 'd1', 2, 'x', 'p1', 'C4', '105/01#1', '105A', NULL, 0, 't1');
      INSERT INTO cancellation_ends VALUES ('k1', 3, 'x', 'p2', 'authorised', 't2');
      INSERT INTO cancelled_crimes VALUES ('c1', 'k1', 3, 'x', 'p2')`);
    expect(cancellationsTable(db).cancelled('c1')).toEqual({ cancellation: 'k1', at: 'x', by: 'p2', category: 'C4' });
    for (const table of ['cancellations', 'cancellation_ends', 'cancelled_crimes']) {
      expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow(/append-only/);
      expect(() => db.exec(`UPDATE ${table} SET at = 'y'`), table).toThrow(/append-only/);
    }
    expect(() => db.exec("INSERT INTO cancellations VALUES ('k2', 'i1', 'c1', 'd1', 4, 'x', 'p1', 'C6', '105/01#1', '105A', NULL, 0, 't1')"), 'there is no C6').toThrow(/CHECK/);
  });
});

test('a crime whose report was withdrawn under pressure does not leave under C2', () => {
  withCrime((db) => {
    db.exec(`INSERT INTO cancellations VALUES ('k1', 'i1', 'c1', 'd1', 2, 'x', 'p1', 'C2', '105/01#1', '105A', NULL, 0, 't1');
      INSERT INTO cancellation_ends VALUES ('k1', 3, 'x', 'p2', 'authorised', 't2');
      INSERT INTO pressure_concerns VALUES ('c1', 3, 'x', 'p3', 't3')`);
    expect(() => db.exec("INSERT INTO cancelled_crimes VALUES ('c1', 'k1', 4, 'x', 'p2')")).toThrow(/under pressure/);
  });
});
