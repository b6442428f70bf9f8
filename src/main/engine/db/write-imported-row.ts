/** Stores one row of an imported file: a new incident, a further version of a known one, nothing, or its refusal. */
import type { Regime } from '../../../shared/domain/incident.ts';
import { recognise } from '../../../shared/intake/identity.ts';
import { isOfOtherDay } from '../../../shared/intake/other-day.ts';
import { withCopies } from './copied.ts';
import type { ReadyIncident, ReadyRow } from './ready-row.ts';
import { versionIn } from './ready-version.ts';
import type { SliceStep, Tx, Who } from './run-command.ts';
import { freeRef, ownRef, writeFurtherVersion, writeIncident } from './write-incident.ts';
import type { IncidentRow } from './tables/incidents.ts';

export type RowOutcome = 'added' | 'updated' | 'unchanged' | 'refused';

/** The source's own reference where it names one incident here; marked where several carry it; otherwise the bureau's. */
const refFor = (tx: Tx, incident: ReadyIncident): string => {
  const given = incident.sourceReference?.trim() ?? '';
  if (given === '' || incident.identity.basis === 'placeholder' || incident.identity.basis === 'no-reference') return ownRef(tx);
  return incident.identity.basis === 'reference' ? freeRef(tx, given) : `${given}~${tx.seq}`;
};

type Import = { readonly id: string; readonly seq: number; readonly regime: Regime };

const add = (tx: Tx, who: Who, running: Import, row: number, incident: ReadyIncident, identity: string) => {
  const { version, source, sourceReference } = incident;
  const written = writeIncident(tx, who, { ref: refFor(tx, incident), source, sourceReference, identity, regime: running.regime, version });
  const { received } = version;
  return {
    event: {
      kind: 'incident.imported' as const,
      data: { import: running.id, row, incident: tx.id(), version: 1, regime: running.regime, receivedAt: received.at, precision: received.precision, codes: written.codes.commitment, text: written.text.commitment },
    },
    value: 'added' as const,
  };
};

const update = (tx: Tx, who: Who, running: Import, row: number, known: IncidentRow, { version }: ReadyIncident) => {
  const standing = tx.store.standing.of(known.id);
  if (!standing) throw new Error('An incident has no standing');
  const written = writeFurtherVersion(tx, who, standing, withCopies(tx, known.id, versionIn(version)), version.hash);
  return {
    event: {
      kind: 'incident.updated' as const,
      data: { import: running.id, row, incident: known.id, version: standing.version + 1, decidedBefore: standing.decision !== null, codes: written.codes.commitment, text: written.text.commitment },
    },
    value: 'updated' as const,
  };
};

/** A refusal changes no incident, so it has no event of its own: its text hangs on the event that began the import. */
const refuse = (tx: Tx, running: Import, row: Extract<ReadyRow, { kind: 'refused' }>): void => {
  const body = tx.keepUnder(running.seq, `${running.id}/row-${row.row}`, row.text);
  tx.store.imports.refuse(running.id, row.row, row.reason, body.id);
};

/** `isOfOtherDay`: added although its reference is known, for that is another day's. */
export type Told = { readonly outcome: RowOutcome; readonly isOfOtherDay: boolean };

/** `told` hears the outcome of each row, those without an event too. */
export const storeRow =
  (running: Import, told: (row: Told) => void): SliceStep<ReadyRow, RowOutcome> =>
  (tx, row, who) => {
    if (row.kind === 'refused') {
      refuse(tx, running, row);
      told({ outcome: 'refused', isOfOtherDay: false });
      return null;
    }
    const { incident } = row;
    const found = recognise<IncidentRow>(incident.identity, {
      find: (key) => tx.store.incidents.byIdentity(key),
      isSame: (known) => tx.store.incidents.latest(known.id)?.content_hash === incident.version.hash,
      isOfOtherDay: (known) => isOfOtherDay(incident.version.received, tx.store.incidents.standingCodes(known.id).received),
      carriers: () => (incident.sourceReference === null ? 0 : tx.store.incidents.carriers(incident.source, incident.sourceReference)),
    });
    told(found.kind === 'new' ? { outcome: 'added', isOfOtherDay: found.isOfOtherDay } : { outcome: found.kind, isOfOtherDay: false });
    if (found.kind === 'unchanged') return null;
    return () => (found.kind === 'new' ? add(tx, who, running, row.row, incident, found.key) : update(tx, who, running, row.row, found.incident, incident));
  };
