/** A correction waiting for a designated decision maker, as people read it. */
import type { IncidentFile } from '../../../shared/ipc/queries.ts';
import { basisOf } from '../../../shared/rules/reclassification/basis.ts';
import { reportedRapesIn } from '../../../shared/rules/reclassification/reported-rapes.ts';
import { readKept } from '../db/kept-decision.ts';
import type { Store } from '../db/store.ts';
import type { RequestRow } from '../db/tables/decisions.ts';

export const requestView = (store: Store, row: RequestRow): IncidentFile['requests'][number] => {
  const document = store.texts.body(row.document_text);
  const decision = document === null ? null : readKept(document).decision;
  const reasons = JSON.parse(row.reasons) as string[];
  const end = store.decisions.requestEnd(row.id);
  const stands = store.standing.of(row.incident)?.decision === row.decision;
  return {
    id: row.id,
    at: row.at,
    by: row.made_by,
    reasons,
    why: store.texts.body(row.why_text),
    decision,
    state: end?.ended ?? (stands ? 'awaiting-ddm' : 'overtaken'),
    basis: decision && basisOf(reasons, reportedRapesIn(decision)),
    end: end && { at: end.at, by: end.made_by, why: store.texts.body(end.why_text) },
  };
};
