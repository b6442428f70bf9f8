/** The trail of an incident, or of the bureau, newest first: each event one readable sentence. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { TrailLine } from '../../../shared/ipc/queries.ts';
import { describe, type Names } from '../../../shared/trail/describe.ts';
import { isDecision } from '../../../shared/trail/decision-csv.ts';
import { incidentOf, type TrailEvent } from '../../../shared/trail/event.ts';
import { atMost } from '../db/at-most.ts';
import type { Store } from '../db/store.ts';
import type { Context } from '../session.ts';

type Row = { readonly seq: number; readonly bytes: string };

export const trailNames = (store: Store): Names => {
  const people = new Map(store.people.all().map((person) => [person.id, person.name]));
  const teams = new Map(store.teams.all().map(({ id, name }) => [id, name]));
  return { team: (id) => teams.get(id) ?? id, person: (id) => people.get(id) ?? (id === 'system' ? 'Assay' : id), incident: (id) => store.incidents.refOf(id) };
};

/** What an export was for and to whom it went, as whoever made it said. */
const disclosedWords = ({ texts }: Store, disclosure: string): string => {
  const [purpose, recipient] = ['purpose', 'recipient'].map((name) => texts.body(`${disclosure}/${name}`) ?? 'erased');
  return `For ${recipient}: ${purpose}`;
};

const besides = (event: TrailEvent, store: Store): string => {
  if (isDecision(event)) return store.undone.of(event.data.decision) ? ' Undone since.' : '';
  return event.kind === 'log.exported' || event.kind === 'readings.exported' ? ` ${disclosedWords(store, event.data.export)}.` : '';
};

export const trailLine = (row: Row, store: Store, names: Names): TrailLine => {
  const event = JSON.parse(row.bytes) as TrailEvent;
  const incident = incidentOf(event);
  return {
    seq: row.seq,
    kind: event.kind,
    at: event.at,
    by: event.actor,
    incident,
    ref: incident === null ? null : store.incidents.refOf(incident),
    sentence: `${describe(event, names)}${besides(event, store)}`,
  };
};

const ofBureau = `SELECT seq, bytes FROM events WHERE seq < ? ORDER BY seq DESC ${atMost}`;
/** Its own events, and those of links that were made or taken back from the other side. */
const ofIncident = `WITH asked (incident, before) AS (VALUES (?, ?))
  SELECT seq, bytes FROM events, asked WHERE seq < before AND seq IN (
    SELECT e.seq FROM asked JOIN events e ON e.incident = asked.incident
    UNION SELECT l.event_seq FROM asked JOIN incident_links l ON l.one = asked.incident OR l.other = asked.incident
    UNION SELECT d.event_seq FROM asked JOIN incident_links l ON l.one = asked.incident OR l.other = asked.incident JOIN incident_link_ends d ON d.link = l.id
  ) ORDER BY seq DESC ${atMost}`;

export const trail = ({ bureau }: Context, input: Parsed<'trail'>): Output<'trail'> => {
  const { reader } = bureau;
  const before = input.before ?? Number.MAX_SAFE_INTEGER;
  const rows =
    input.incident === null
      ? reader.prepared<Row>(ofBureau).all(before, input.limit)
      : reader.prepared<Row>(ofIncident).all(input.incident, before, input.limit);
  const names = trailNames(reader.store);
  return {
    events: rows.map((row) => trailLine(row, reader.store, names)),
    head: reader.store.log.head(),
    next: rows.length === input.limit ? (rows.at(-1)?.seq ?? null) : null,
  };
};
