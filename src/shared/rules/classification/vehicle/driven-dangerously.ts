/** The taking of a vehicle and its dangerous driving told as two acts: one crime for the owner of the vehicle (pages 75 and 97). */
import { yes, type Placed } from '../../ask.ts';
import type { Case } from '../../facts/case.ts';
import type { ActOf } from '../../facts/document.ts';
import { any, inTurn, unknown, type Truth } from '../../truth.ts';
import { isDangerousOnly, madeOut } from '../driving/driving-case.ts';

type Taking = Placed<ActOf<'vehicle'>>;
type Driving = Placed<ActOf<'driving'>>;

/** By one of the same, or both by nobody known; and of no other owner than that of what was taken. */
const mayBeOfOne = (taking: Taking, driving: Driving): boolean =>
  taking.afterReport === driving.afterReport && (taking.by.some((id) => driving.by.includes(id)) || taking.by.length + driving.by.length === 0) && driving.to.every((id) => taking.to.includes(id));

const isTaking = (act: Case['acts'][number]): act is Taking => act.kind === 'vehicle' && act.deed === 'taken';

/** Where several vehicles were taken, it is asked in the course of which taking one was driven. */
const wasDriven = (taking: Taking, driving: Driving, of: Case): Truth => {
  if (!mayBeOfOne(taking, driving)) return false;
  if (driving.inCourseOf !== undefined) return driving.inCourseOf === taking.id;
  return of.acts.filter((act) => isTaking(act) && mayBeOfOne(act, driving)).length < 2 ? true : unknown(`${driving.at}.inCourseOf`);
};

export const isDrivingOf = (driving: Case['acts'][number], taking: Case['acts'][number], of: Case): Truth =>
  driving.kind === 'driving' && isTaking(taking) ? inTurn(isDangerousOnly({ act: driving, of }), yes(driving, 'vehicleStolen'), wasDriven(taking, driving, of)) : false;

/** Whether another act makes out the dangerous driving of what was taken. */
export const isDrivenDangerously = (taking: Taking, of: Case): Truth => any(...of.acts.map((act) => (act.kind === 'driving' ? inTurn(isDrivingOf(act, taking, of), madeOut({ act, of })) : false)));
