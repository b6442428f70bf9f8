/** Everything about one incident: its versions, its decisions, what is open. Who looked at it is added as it is shown. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { harmsOf } from '../../../shared/triage/marks.ts';
import { notFound } from '../db/run-command.ts';
import { versionFromRow } from '../db/tables/incidents.ts';
import type { Context } from '../session.ts';
import { cancellationView } from './cancellation-view.ts';
import { linkViews } from './link-views.ts';
import { decisionView } from './decision-view.ts';
import { parkingView } from './parking-view.ts';
import { reportedView } from './reported-view.ts';
import { requestView } from './request-view.ts';

export const incidentFile = (reading: Context, input: Parsed<'incident-file'>): Result<Omit<Output<'incident-file'>, 'looks'>> => {
  const { store } = reading.bureau.reader;
  const incident = store.incidents.byId(input.incident);
  const standing = store.standing.of(input.incident);
  if (!incident || !standing) return notFound('such incident');
  return ok({
    id: incident.id,
    ref: incident.ref,
    source: incident.source,
    sourceReference: incident.source_reference,
    regime: incident.regime,
    state: standing.state,
    due: standing.due,
    priority: standing.priority,
    why: [...standing.why],
    harms: harmsOf(standing.marks),
    takenBy: standing.takenBy,
    until: standing.claim?.until ?? null,
    parkings: store.parkings.ofIncident(incident.id).map((row) => parkingView(row, standing)),
    versions: store.incidents.versions(incident.id).map((row) => ({ number: row.version, at: row.at, by: row.made_by, incident: versionFromRow(row) })),
    decisions: store.decisions.ofIncident(incident.id).map((row) => decisionView(store, row, row.id === standing.decision)),
    reported: store.reported.ofIncident(incident.id).map((row) => reportedView(store, row)),
    requests: store.decisions.requestsOf(incident.id).map((row) => requestView(store, row)),
    cancellations: store.cancellations.ofIncident(incident.id).map((row) => cancellationView(reading, row)),
    links: linkViews(store, incident.id),
  });
};
