/** Writes an incident, or a further version of one, inside a command's transaction: what can be made of a version before is made ready first. */
import type { IncidentCodes, IncidentText, IncidentVersion, Regime } from '../../../shared/domain/incident.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Received } from '../../../shared/domain/report.ts';
import { dueAt, limitMs } from '../../../shared/triage/clock.ts';
import { marksOf } from '../../../shared/triage/marks.ts';
import { orderAt, riskReasons, whyHere } from '../../../shared/triage/priority.ts';
import { nextState } from '../../../shared/triage/status.ts';
import { sha256Hex } from '../trail/hash.ts';
import { seal, type Sealed } from '../trail/seal.ts';
import type { KeptText, Tx, Who } from './run-command.ts';
import { qualifierList } from './tables/queue-lists.ts';
import type { Standing } from './tables/standing.ts';
import { versionFromRow } from './tables/incidents.ts';

/** What two versions are compared by: text and codes, in the order in which both their makers write them. */
const hashOf = (codes: string, text: string): string => sha256Hex(`[${codes},${text}]`);

export const contentHash = ({ codes, text }: IncidentVersion): string => hashOf(JSON.stringify(codes), JSON.stringify(text));

export type WrittenVersion = { readonly codes: Sealed; readonly text: KeptText };

/** Where a version stands in the queue: clock, order and the reasons for both. Without a time that can be read it has no order of its own. */
type Triaged = Pick<Standing, 'due' | 'openingCode' | 'marks' | 'priority' | 'why'> & { readonly order: string | null };

/** A version as it is written: its codes and text in JSON, each sealed, and what triage makes of it. The store is not asked, so it is made before the transaction. */
export type ReadyVersion = Triaged & {
  readonly codes: Sealed;
  readonly text: Sealed;
  readonly hash: string;
  readonly received: Received;
  readonly openedAs: string | null;
  /** Lists of the queue that it stands in. */
  readonly lists: readonly string[];
};

const triaged = (regime: Regime, version: IncidentVersion, returned: boolean): Triaged => {
  const { received, openingCode } = version.codes;
  const due = dueAt(regime, received);
  const reasons = riskReasons(version);
  return {
    due,
    order: orderAt(due, reasons, returned) ?? received.at,
    openingCode: openingCode ?? '',
    marks: marksOf(reasons),
    priority: Math.max(0, ...reasons.map((reason) => reason.hours)),
    why: whyHere(due, reasons, returned),
  };
};

const ready = (regime: Regime, version: IncidentVersion, returned: boolean, codes: string, text: string, hash: string): ReadyVersion => ({
  ...triaged(regime, version, returned),
  codes: seal(codes),
  text: seal(text),
  hash,
  received: version.codes.received,
  openedAs: version.codes.openingCode,
  lists: version.codes.qualifiers.map((qualifier) => qualifierList(regime, qualifier)),
});

/** A first version, with the hash of what it says. */
export const readyVersion = (regime: Regime, version: IncidentVersion): ReadyVersion => {
  const [codes, text] = [JSON.stringify(version.codes), JSON.stringify(version.text)];
  return ready(regime, version, false, codes, text, hashOf(codes, text));
};

/** What was sealed, as it was before. */
export const versionIn = ({ codes, text }: Pick<ReadyVersion, 'codes' | 'text'>): IncidentVersion => ({ codes: JSON.parse(codes.body) as IncidentCodes, text: JSON.parse(text.body) as IncidentText });

const writeVersion = (tx: Tx, who: Who, incident: string, number: number, { codes, text, hash, received, openedAs }: ReadyVersion): WrittenVersion => {
  const kept = tx.keepSealed('text', text);
  tx.store.incidents.insertVersion(
    { incident, version: number, at: tx.at, madeBy: who.person, received, openingCode: openedAs, codes: codes.body, codesSalt: codes.salt, contentHash: hash, bodyText: kept.id },
    tx.seq,
  );
  return { codes, text: kept };
};

/** Incidents without a clock keep the order they came in. */
const placeAt = (at: string, { order, due, openingCode, marks, priority, why }: Triaged) => {
  const orderAt = order ?? at;
  return { due, orderAt, clockAt: due ?? plusMs(orderAt, limitMs), openingCode, marks, priority, why };
};

const placeOf = (regime: Regime, version: IncidentVersion, at: string, returned: boolean) => placeAt(at, triaged(regime, version, returned));

export type NewIncident = {
  readonly ref: string;
  readonly source: string;
  readonly sourceReference: string | null;
  readonly identity: string;
  readonly regime: Regime;
  readonly version: ReadyVersion;
};

export const writeIncident = (tx: Tx, who: Who, { ref, source, sourceReference, identity, regime, version }: NewIncident): WrittenVersion => {
  const id = tx.id();
  tx.store.incidents.insert({ id, ref, source, sourceReference, identity, regime }, tx.seq);
  const written = writeVersion(tx, who, id, 1, version);
  tx.store.standing.insert(
    { incident: id, state: 'waiting', regime, version: 1, revision: 0, decision: null, takenBy: null, claim: null, ref, parked: null, ...placeAt(tx.at, version) },
    tx.seq,
  );
  tx.store.queueLists.setQualifiers(id, version.lists, true, tx.seq);
  return written;
};

/** A further version. An incident already decided comes back to the queue as changed since decision; one that is parked is parked no longer. */
export const writeFurtherVersion = (tx: Tx, who: Who, standing: Standing, version: IncidentVersion, hash: string): WrittenVersion => {
  const number = standing.version + 1;
  const decidedBefore = standing.decision !== null;
  const state = nextState(standing.state, 'text-changed', decidedBefore) ?? standing.state;
  const further = ready(standing.regime, version, state === 'returned', JSON.stringify(version.codes), JSON.stringify(version.text), hash);
  const written = writeVersion(tx, who, standing.incident, number, further);
  tx.store.standing.move({ ...standing, state, version: number, parked: null, ...placeAt(tx.at, further) }, tx.seq);
  tx.store.queueLists.setQualifiers(standing.incident, further.lists, false, tx.seq);
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
