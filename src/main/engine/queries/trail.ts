/** The trail of an incident, or of the bureau, newest first and as far as it is narrowed: each event one readable sentence. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { TrailLine } from '../../../shared/ipc/queries.ts';
import { describe, type Names } from '../../../shared/trail/describe.ts';
import { isDecision } from '../../../shared/trail/decision-csv.ts';
import { incidentOf, type EventKind, type TrailEvent } from '../../../shared/trail/event.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import type { Store } from '../db/store.ts';
import { walkIncident, walkLog } from '../db/trail-walk.ts';
import type { Reading } from '../session.ts';
import type { StoredEvent } from '../trail/log.ts';
import { isToldKnown, seesReviews } from './who-is-told.ts';

const trailNames = (store: Store): Names => {
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

/** As whoever asks is told it: what was wrong with a colleague's decision is left out for their peers. */
const asTold = (event: TrailEvent, store: Store, asking: Person): TrailEvent => {
  if (event.kind !== 'decision.returned' && event.kind !== 'reading.adjudicated') return event;
  const madeBy = store.decisions.byId(event.data.decision)?.made_by ?? '';
  return seesReviews(store, madeBy, asking) ? event : ({ ...event, data: { ...event.data, mistake: null } } as TrailEvent);
};

const trailLine = (row: StoredEvent, store: Store, names: Names, asking: Person): TrailLine => {
  const event = asTold(JSON.parse(row.bytes) as TrailEvent, store, asking);
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

/** Which answers are known stands in their own events. */
const ofKnown: readonly EventKind[] = ['known-answer.marked', 'known-answer.dropped'];

export const trail = ({ bureau, person }: Reading, given: Parsed<'trail'>): Output<'trail'> => {
  const { reader } = bureau;
  const asked = { ...given, without: isToldKnown(person) ? [] : ofKnown };
  const { rows, end } = asked.incident === null ? walkLog(reader, asked) : walkIncident(reader, asked.incident, asked);
  const names = trailNames(reader.store);
  return {
    events: rows.map((row) => trailLine(row, reader.store, names, person)),
    head: reader.store.log.head(),
    next: end,
    readTo: end === null || rows.length === asked.limit ? null : reader.store.log.atOf(end),
  };
};
