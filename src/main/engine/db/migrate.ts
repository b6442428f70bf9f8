/** Brings a store to this version of the schema: numbered files, forward only, each in its own exclusive transaction. */
import type { Connection } from './connection.ts';
import bureau from './migrations/0001-bureau.sql?raw';
import guards from './migrations/0002-guards.sql?raw';
import editions from './migrations/0003-editions.sql?raw';
import crimeNumberEntries from './migrations/0004-crime-number-entries.sql?raw';
import unreadIndexes from './migrations/0005-unread-indexes.sql?raw';
import signedPoints from './migrations/0006-signed-points.sql?raw';
import claims from './migrations/0007-claims.sql?raw';
import matchKeys from './migrations/0008-match-keys.sql?raw';
import incidentLinks from './migrations/0009-incident-links.sql?raw';
import undoneDecisions from './migrations/0010-undone-decisions.sql?raw';
import queue from './migrations/0011-queue.sql?raw';
import victims from './migrations/0012-victims.sql?raw';
import people from './migrations/0013-people.sql?raw';
import requestEnds from './migrations/0014-request-ends.sql?raw';
import review from './migrations/0015-review.sql?raw';
import rulings from './migrations/0016-rulings.sql?raw';
import cancellations from './migrations/0017-cancellations.sql?raw';
import brokenGlass from './migrations/0018-broken-glass.sql?raw';
import delays from './migrations/0019-delays.sql?raw';
import teams from './migrations/0020-teams.sql?raw';
import agreedPlaces from './migrations/0021-agreed-places.sql?raw';
import lateRecordings from './migrations/0022-late-recordings.sql?raw';
import otherClocks from './migrations/0023-other-clocks.sql?raw';
import references from './migrations/0024-references.sql?raw';
import indexes from './migrations/0025-indexes.sql?raw';
import treeInOrder from './migrations/0026-tree-in-order.sql?raw';
import droppedIndexes from './migrations/0027-dropped-indexes.sql?raw';

type Migration = { readonly version: number; readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [
  { version: 1, name: 'bureau', sql: bureau },
  { version: 2, name: 'guards', sql: guards },
  { version: 3, name: 'editions', sql: editions },
  { version: 4, name: 'crime-number-entries', sql: crimeNumberEntries },
  { version: 5, name: 'unread-indexes', sql: unreadIndexes },
  { version: 6, name: 'signed-points', sql: signedPoints },
  { version: 7, name: 'claims', sql: claims },
  { version: 8, name: 'match-keys', sql: matchKeys },
  { version: 9, name: 'incident-links', sql: incidentLinks },
  { version: 10, name: 'undone-decisions', sql: undoneDecisions },
  { version: 11, name: 'queue', sql: queue },
  { version: 12, name: 'victims', sql: victims },
  { version: 13, name: 'people', sql: people },
  { version: 14, name: 'request-ends', sql: requestEnds },
  { version: 15, name: 'review', sql: review },
  { version: 16, name: 'rulings', sql: rulings },
  { version: 17, name: 'cancellations', sql: cancellations },
  { version: 18, name: 'broken-glass', sql: brokenGlass },
  { version: 19, name: 'delays', sql: delays },
  { version: 20, name: 'teams', sql: teams },
  { version: 21, name: 'agreed-places', sql: agreedPlaces },
  { version: 22, name: 'late-recordings', sql: lateRecordings },
  { version: 23, name: 'other-clocks', sql: otherClocks },
  { version: 24, name: 'references', sql: references },
  { version: 25, name: 'indexes', sql: indexes },
  { version: 26, name: 'tree-in-order', sql: treeInOrder },
  { version: 27, name: 'dropped-indexes', sql: droppedIndexes },
];

export const schemaVersion = migrations.length;

export class FromTheFuture extends Error {
  readonly found: number;
  constructor(found: number) {
    super(`The store is at version ${found}; this program knows ${schemaVersion}`);
    this.found = found;
  }
}

export const versionOf = (db: Connection): number => db.pragma('user_version', { simple: true }) as number;

/** Refuses a store that a newer version of the program has written. */
export const refuseTheFuture = (db: Connection): void => {
  const found = versionOf(db);
  if (found > schemaVersion) throw new FromTheFuture(found);
};

/** Applies what is missing, up to `target`. The caller holds the store alone. */
export const migrate = (db: Connection, target: number = schemaVersion): void => {
  refuseTheFuture(db);
  for (const migration of migrations.slice(0, target)) {
    db.transaction(() => {
      // Read inside the transaction: another process may have migrated the store while this one waited for it.
      if (migration.version <= versionOf(db)) return;
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.version}`);
    }).exclusive();
  }
};
