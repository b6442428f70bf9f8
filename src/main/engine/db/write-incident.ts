/** Writes an incident, or a further version of one, inside a command's transaction. */
import type { IncidentVersion, Regime } from '../../../shared/domain/incident.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { dueAt, limitMs } from '../../../shared/triage/clock.ts';
import { marksOf } from '../../../shared/triage/marks.ts';
import { orderAt, riskReasons, whyHere } from '../../../shared/triage/priority.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { sha256Hex } from '../trail/hash.ts';
import type { KeptText, Sealed, Tx, Who } from './run-command.ts';
import { qualifierList } from './tables/queue-lists.ts';
import type { Standing } from './tables/standing.ts';
import { versionFromRow } from './tables/incidents.ts';

/** What two versions are compared by: text and codes, in the order in which both their makers write them. */
export const contentHash = ({ codes, text }: IncidentVersion): string => sha256Hex(JSON.stringify([codes, text]));

export type WrittenVersion = { readonly codes: Sealed; readonly text: KeptText };

const writeVersion = (tx: Tx, who: Who, incident: string, number: number, version: IncidentVersion, hash: string): WrittenVersion => {
  const text = tx.keep('text', JSON.stringify(version.text));
  const written = JSON.stringify(version.codes);
  const codes = tx.seal(written);
  tx.store.incidents.insertVersion(
    { incident, version: number, at: tx.at, madeBy: who.person, received: version.codes.received, openingCode: version.codes.openingCode, codes: written, codesSalt: codes.salt, contentHash: hash, bodyText: text.id },
    tx.seq,
  );
  return { codes, text };
};

const writeQualifiers = (tx: Tx, incident: string, regime: Regime, version: IncidentVersion, isFirst: boolean): void =>
  tx.store.queueLists.setQualifiers(incident, version.codes.qualifiers.map((qualifier) => qualifierList(regime, qualifier)), isFirst, tx.seq);

/** Where a version stands: clock, order and the reasons for both. Incidents without a clock keep the order they came in. */
const placeOf = (regime: Regime, version: IncidentVersion, at: string, returned: boolean) => {
  const due = dueAt(regime, version.codes.received);
  const reasons = riskReasons(version);
  const order = orderAt(due, reasons, returned) ?? version.codes.received.at ?? at;
  return {
    due,
    orderAt: order,
    clockAt: due ?? plusMs(order, limitMs),
    openingCode: version.codes.openingCode ?? '',
    marks: marksOf(reasons),
    priority: Math.max(0, ...reasons.map((reason) => reason.hours)),
    why: whyHere(due, reasons, returned),
  };
};

export type NewIncident = {
  readonly ref: string;
  readonly source: string;
  readonly sourceReference: string | null;
  readonly identity: string;
  readonly regime: Regime;
  readonly version: IncidentVersion;
  readonly hash: string;
};

export const writeIncident = (tx: Tx, who: Who, incident: NewIncident): WrittenVersion => {
  const id = tx.id();
  const { ref, source, sourceReference, identity, regime, version } = incident;
  tx.store.incidents.insert({ id, ref, source, sourceReference, identity, regime }, tx.seq);
  const written = writeVersion(tx, who, id, 1, version, incident.hash);
  tx.store.standing.insert(
    { incident: id, state: 'waiting', regime, version: 1, revision: 0, decision: null, takenBy: null, claim: null, ref, parked: null, ...placeOf(regime, version, tx.at, false) },
    tx.seq,
  );
  writeQualifiers(tx, id, regime, version, true);
  return written;
};

/** A further version. An incident already decided comes back to the queue as changed since decision; one that is parked is parked no longer. */
export const writeFurtherVersion = (tx: Tx, who: Who, standing: Standing, version: IncidentVersion, hash: string): WrittenVersion => {
  const number = standing.version + 1;
  const written = writeVersion(tx, who, standing.incident, number, version, hash);
  const decidedBefore = standing.decision !== null;
  const state = nextState(standing.state, 'text-changed', decidedBefore) ?? standing.state;
  const place = placeOf(standing.regime, version, tx.at, state === 'returned');
  tx.store.standing.move({ ...standing, state, version: number, parked: null, ...place }, tx.seq);
  writeQualifiers(tx, standing.incident, standing.regime, version, false);
  return written;
};

/** A returned decision goes to the top of its assessor's queue. */
export const sendBack = (tx: Tx, standing: Standing, to: string, version: IncidentVersion | null): void => {
  const place = version ? placeOf(standing.regime, version, tx.at, true) : { orderAt: standing.orderAt, why: standing.why };
  tx.store.standing.move({ ...standing, ...place, state: 'returned', takenBy: to, claim: null, parked: null }, tx.seq);
};

const placedAs = (tx: Pick<Tx, 'store' | 'at'>, standing: Standing, returned: boolean): Standing => {
  const row = tx.store.incidents.versions(standing.incident).at(-1);
  const version = row ? versionFromRow(row) : null;
  return version ? { ...standing, ...placeOf(standing.regime, version, tx.at, returned) } : standing;
};

/** At the top again, as when it was returned: the decision that took it from there is undone. */
export const intoReturned = (tx: Pick<Tx, 'store' | 'at'>, standing: Standing): Standing => placedAs(tx, standing, true);

/** Decided again, a returned incident has its own place back: a further version or a missing reference finds it there. */
export const outOfReturned = (tx: Pick<Tx, 'store' | 'at'>, standing: Standing): Standing => (standing.state === 'returned' ? placedAs(tx, standing, false) : standing);

/** As it is given, or marked with the event that entered it where another incident has it. */
export const freeRef = ({ store, seq }: Pick<Tx, 'store' | 'seq'>, ref: string): string => (store.incidents.isRefTaken(ref) ? `${ref}~${seq}` : ref);

/** A reference of the bureau's own: the day in London on which it was entered and the event that entered it. A source may have used it before. */
export const ownRef = (tx: Pick<Tx, 'at' | 'seq' | 'store'>): string => freeRef(tx, `${localDateOf(tx.at).slice(2).replaceAll('-', '')}-${String(tx.seq).padStart(4, '0')}`);
