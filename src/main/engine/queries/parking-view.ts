/** A parking as people read it. */
import type { ParkingView } from '../../../shared/ipc/queries.ts';
import type { ParkingRow } from '../db/tables/parkings.ts';
import type { Standing } from '../db/tables/standing.ts';

export const parkingView = ({ id, at, made_by, reason, until, oversight, asked, note, rationale }: ParkingRow, { parked }: Standing): ParkingView => ({
  id,
  at,
  by: made_by,
  reason,
  until,
  oversight: oversight === 1,
  asked,
  note,
  rationale,
  stands: parked?.id === id,
});
