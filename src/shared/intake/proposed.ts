/** What reading a file gives: for every row an incident that could be added, or the reason why not. */
import type { IncidentVersion } from '../domain/incident.ts';
import type { RowIdentity } from './identity.ts';
import type { RefusalReason } from './refusal.ts';

export type ProposedIncident = {
  readonly source: string;
  /** As the source wrote it, placeholder or shared as it may be; null where it wrote none. */
  readonly sourceReference: string | null;
  readonly identity: RowIdentity;
  readonly version: IncidentVersion;
};

/** `row` counts data rows from 1; `line` is where the row begins in the file. */
export type ProposedRow =
  | { readonly kind: 'incident'; readonly row: number; readonly line: number; readonly incident: ProposedIncident }
  | { readonly kind: 'refused'; readonly row: number; readonly line: number; readonly reason: RefusalReason; readonly text: string };
