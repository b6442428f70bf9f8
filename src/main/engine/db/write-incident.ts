/** Writes an incident, or a further version of one, inside a command's transaction. */
import type { IncidentVersion, Regime } from '../../../shared/domain/incident.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { nextState } from '../../../shared/triage/status.ts';
import type { Sealed } from '../trail/seal.ts';
import { placeAt, placeOf, ready, type ReadyVersion } from './ready-version.ts';
import type { KeptText, Tx, Who } from './run-command.ts';
import type { Standing } from './tables/standing.ts';
import { versionFromRow } from './tables/incidents.ts';

type WrittenVersion = { readonly codes: Sealed; readonly text: KeptText };

const writeVersion = (tx: Tx, who: Who, incident: string, number: number, { codes, text, hash, received, openedAs }: ReadyVersion): WrittenVersion => {
  const kept = tx.keepSealed('text', text);
  tx.store.incidents.insertVersion(
    { incident, version: number, at: tx.at, madeBy: who.person, received, openingCode: openedAs, codes: codes.body, codesSalt: codes.salt, contentHash: hash, bodyText: kept.id },
    tx.seq,
  );
  return { codes, text: kept };
};

type NewIncident = {
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
