/** A correction waiting for a designated decision maker, as people read it. */
import type { IncidentFile } from '../../../shared/ipc/queries.ts';
import { readKept } from '../db/kept-decision.ts';
import type { Store } from '../db/store.ts';
import type { RequestRow } from '../db/tables/decisions.ts';

export const requestView = (store: Store, row: RequestRow): IncidentFile['requests'][number] => {
  const document = store.texts.body(row.document_text);
  return {
    id: row.id,
    at: row.at,
    by: row.made_by,
    reasons: JSON.parse(row.reasons) as string[],
    why: store.texts.body(row.why_text),
    decision: document === null ? null : readKept(document).decision,
    state: 'awaiting-ddm',
  };
};
