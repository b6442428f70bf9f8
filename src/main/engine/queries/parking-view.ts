/** A parking as people read it. */
import type { ParkingView } from '../../../shared/ipc/queries.ts';
import type { Store } from '../db/store.ts';
import type { ParkingRow } from '../db/tables/parkings.ts';
import type { Standing } from '../db/tables/standing.ts';
import { overseenView } from './overseen-view.ts';

export const parkingView = (store: Store, { id, at, made_by, reason, until, oversight, asked, note, rationale }: ParkingRow, { parked }: Standing): ParkingView => ({
  id,
  at,
  by: made_by,
  reason,
  until,
  oversight: oversight === 1,
  asked,
  note,
  rationale,
  overseen: overseenView(store, 'parking', id),
  stands: parked?.id === id,
});
