/** Everything about one incident: its versions, its decisions, what is open. Who looked at it is added as it is shown. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { bindingOn } from '../../../shared/rulings/binding-on.ts';
import { harmsOf, marksOf } from '../../../shared/triage/marks.ts';
import { riskReasons } from '../../../shared/triage/priority.ts';
import type { Store } from '../db/store.ts';
import type { AllocationRow } from '../db/tables/allocations.ts';
import type { ReadingRow } from '../db/tables/second-readings.ts';
import { notFound } from '../db/run-command.ts';
import { versionFromRow } from '../db/tables/incidents.ts';
import type { Context } from '../session.ts';
import { cancellationView } from './cancellation-view.ts';
import { linkViews } from './link-views.ts';
import { decisionView } from './decision-view.ts';
import { parkingView } from './parking-view.ts';
import { reportedView } from './reported-view.ts';
import { requestView } from './request-view.ts';

type File = Omit<Output<'incident-file'>, 'looks'>;

/** What whoever reads it a second time is shown: as it was when it was first decided, with nothing of how. */
const unread = (file: File, store: Store, { id, decision, at }: ReadingRow): File => {
  const versionRead = store.decisions.byId(decision)?.version ?? 1;
  const versions = file.versions.filter(({ number }) => number <= versionRead);
  const version = versions.at(-1)?.incident;
  return { ...file, versions, priority: 0, why: [], harms: version ? harmsOf(marksOf(riskReasons(version))) : [], decisions: [], reported: [], requests: [], cancellations: [], parkings: [], due: null, takenBy: null, until: null, allocated: null, state: 'decided', reading: { id, since: at } };
};

const allocatedBy = (row: AllocationRow | null): File['allocated'] => row && { by: row.made_by, at: row.at, why: row.why };

export const incidentFile = (context: Context, input: Parsed<'incident-file'>): Result<File> => {
  const { bureau: { reader }, person } = context;
  const { store } = reader;
  const incident = store.incidents.byId(input.incident);
  const standing = store.standing.of(input.incident);
  if (!incident || !standing) return notFound('such incident');
  const reading = store.secondReadings.openOf(person.id);
  const file: File = {
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
    allocated: allocatedBy(store.allocations.of(incident.id)),
    parkings: store.parkings.ofIncident(incident.id).map((row) => parkingView(store, row, standing)),
    versions: store.incidents.versions(incident.id).map((row) => ({ number: row.version, at: row.at, by: row.made_by, incident: versionFromRow(row) })),
    dates: store.imports.datesOf(incident.id),
    decisions: store.decisions.ofIncident(incident.id).map((row) => decisionView(store, row, row.id === standing.decision, person)),
    reported: store.reported.ofIncident(incident.id).map((row) => reportedView(store, row)),
    requests: store.decisions.requestsOf(incident.id).map((row) => requestView(store, row)),
    reading: null,
    cancellations: store.cancellations.ofIncident(incident.id).map((row) => cancellationView(context, row)),
    links: linkViews(store, incident.id, reading?.incident ?? null),
    rulings: bindingOn(store.rulings.all(), incident.id).map(({ id, ref, at, by, ruled, reasons, agreedBy }) => ({ id, ref, at, by, ruled, reasons, agreedBy })),
  };
  return ok(reading?.incident === incident.id ? unread(file, store, reading) : file);
};
