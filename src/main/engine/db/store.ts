/** The tables of a bureau over one connection, each with its statements prepared once. */
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
import { victimsTable } from './tables/victims.ts';

export const openStore = (db: Connection) => ({
  log: logTable(db),
  texts: textsTable(db),
  people: peopleTable(db),
  personChanges: personChangesTable(db),
  incidents: incidentsTable(db),
  standing: standingTable(db),
  queueLists: queueListsTable(db),
  parkings: parkingsTable(db),
  savedViews: savedViewsTable(db),
  decisions: decisionsTable(db),
  cancellations: cancellationsTable(db),
  reported: reportedIncidentsTable(db),
  delays: delaysTable(db),
  reviews: reviewsTable(db),
  secondReadings: secondReadingsTable(db),
  rulings: rulingsTable(db),
  rulingDelegations: rulingDelegationsTable(db),
  imports: importsTable(db),
  editions: editionsTable(db),
  signedPoints: signedPointsTable(db),
  links: linksTable(db),
  matchKeys: matchKeysTable(db),
  undone: undoneTable(db),
  victims: victimsTable(db),
  brokenGlass: brokenGlassTable(db),
  teams: teamsTable(db),
  allocations: allocationsTable(db),
});

export type Store = ReturnType<typeof openStore>;
