/** Theft by an employee of the owner. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

type Act = ActCase<'theft'>['act'];

/** Asked only where an employee could have stolen it; told otherwise, it is heard all the same. */
export const byEmployee = (act: Act): Truth => {
  if (act.byEmployee === true) return not(is(act, 'goods', 'electricity', 'card-details', 'dog', 'cat'));
  return inTurn(any(is(act, 'goods', 'mail', 'machine-contents'), inTurn(is(act, 'goods', 'other', 'e-scooter', 'conveyance'), is(act, 'from', 'shop', 'dwelling', 'motor-vehicle', 'elsewhere'))), is(act, 'byEmployee', true));
};
