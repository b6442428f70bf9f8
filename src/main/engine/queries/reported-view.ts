/** A reported incident as people read it. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Store } from '../db/store.ts';
import type { ReportedRow } from '../db/tables/reported-incidents.ts';

type View = Output<'reported-incidents'>['reported'][number];

export const reportedView = (store: Store, row: ReportedRow): View => ({
  id: row.id,
  code: row.code,
  state: row.state,
  openedAt: row.at,
  openedBy: row.made_by,
  note: store.texts.body(row.note_text),
  overseenBy: [...store.reported.overseenBy(row.id)],
  incident: row.incident,
  ref: store.incidents.refOf(row.incident),
});
