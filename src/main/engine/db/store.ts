/** The tables of a bureau over one connection, each with its statements prepared the first time it is asked for. */
import { logTable } from '../trail/log.ts';
import type { Connection } from './connection.ts';
import { cancellationsTable } from './tables/cancellations.ts';
import { brokenGlassTable } from './tables/broken-glass.ts';
import { decisionsTable } from './tables/decisions.ts';
import { delaysTable } from './tables/delays.ts';
import { editionsTable } from './tables/editions.ts';
import { importsTable } from './tables/imports.ts';
import { incidentsTable } from './tables/incidents.ts';
import { linksTable } from './tables/links.ts';
import { matchKeysTable } from './tables/match-keys.ts';
import { parkingsTable } from './tables/parkings.ts';
import { peopleTable } from './tables/people.ts';
import { personChangesTable } from './tables/person-changes.ts';
import { queueListsTable } from './tables/queue-lists.ts';
import { reportedIncidentsTable } from './tables/reported-incidents.ts';
import { reviewsTable } from './tables/reviews.ts';
import { rulingDelegationsTable } from './tables/ruling-delegations.ts';
import { rulingsTable } from './tables/rulings.ts';
import { savedViewsTable } from './tables/saved-views.ts';
import { secondReadingsTable } from './tables/second-readings.ts';
import { signedPointsTable } from './tables/signed-points.ts';
import { standingTable } from './tables/standing.ts';
import { allocationsTable } from './tables/allocations.ts';
import { teamsTable } from './tables/teams.ts';
import { textsTable } from './tables/texts.ts';
import { undoneTable } from './tables/undone.ts';
import { versionsTable } from './tables/versions.ts';
import { victimsTable } from './tables/victims.ts';

const tables = {
  log: logTable,
  texts: textsTable,
  people: peopleTable,
  personChanges: personChangesTable,
  incidents: incidentsTable,
  versions: versionsTable,
  standing: standingTable,
  queueLists: queueListsTable,
  parkings: parkingsTable,
  savedViews: savedViewsTable,
  decisions: decisionsTable,
  cancellations: cancellationsTable,
  reported: reportedIncidentsTable,
  delays: delaysTable,
  reviews: reviewsTable,
  secondReadings: secondReadingsTable,
  rulings: rulingsTable,
  rulingDelegations: rulingDelegationsTable,
  imports: importsTable,
  editions: editionsTable,
  signedPoints: signedPointsTable,
  links: linksTable,
  matchKeys: matchKeysTable,
  undone: undoneTable,
  victims: victimsTable,
  brokenGlass: brokenGlassTable,
  teams: teamsTable,
  allocations: allocationsTable,
} as const;

type Tables = typeof tables;

export type Store = { readonly [N in keyof Tables]: ReturnType<Tables[N]> };

/** Most who open a bureau ask little of it, and all the statements of all tables take longer to prepare than the store to open. */
export const openStore = (db: Connection): Store => {
  const store = {};
  for (const [name, tableOf] of Object.entries(tables)) {
    let table: ReturnType<typeof tableOf> | null = null;
    Object.defineProperty(store, name, { enumerable: true, get: () => (table ??= tableOf(db)) });
  }
  return store as Store;
};
