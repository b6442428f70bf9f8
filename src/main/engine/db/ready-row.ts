/** A row of a file made ready to be written: an incident with its version, or a refusal with what was refused. */
import type { Regime } from '../../../shared/domain/incident.ts';
import type { ProposedIncident, ProposedRow } from '../../../shared/intake/proposed.ts';
import type { RefusalReason } from '../../../shared/intake/refusal.ts';
import { seal, type Sealed } from '../trail/seal.ts';
import { readyVersion, type ReadyVersion } from './ready-version.ts';

export type ReadyIncident = Omit<ProposedIncident, 'version'> & { readonly version: ReadyVersion };

export type ReadyRow =
  | { readonly kind: 'incident'; readonly row: number; readonly incident: ReadyIncident }
  | { readonly kind: 'refused'; readonly row: number; readonly reason: RefusalReason; readonly text: Sealed };

export const readyRow = (regime: Regime, row: ProposedRow): ReadyRow =>
  row.kind === 'refused'
    ? { kind: 'refused', row: row.row, reason: row.reason, text: seal(row.text) }
    : { kind: 'incident', row: row.row, incident: { ...row.incident, version: readyVersion(regime, row.incident.version) } };
