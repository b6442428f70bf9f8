/** What the rules about theft share. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

type Act = ActCase<'theft'>['act'];

/** Goods without a class of their own: the place decides. An electric scooter is property like any other (page 77). */
export const ordinaryGoods = (act: Act): Truth => is(act, 'goods', 'other', 'e-scooter');

/** An assisted pedal cycle within the limits is a cycle; outside them it is a motor vehicle (pages 76 and 79). */
export const isCycle = (act: Act): Truth => any(is(act, 'goods', 'pedal-cycle'), inTurn(is(act, 'goods', 'e-bike'), withinLimits(act)));
export const isElectricMotorVehicle = (act: Act): Truth => any(is(act, 'goods', 'e-motorcycle'), inTurn(is(act, 'goods', 'e-bike'), not(withinLimits(act))));
const withinLimits = (act: Act): Truth => is(act, 'withinLimits', true);

/** "Theft of any property within a shop" (page 79). */
export const inShop = (act: Act): Truth => inTurn(not(is(act, 'goods', 'dog', 'cat', 'mail', 'electricity', 'machine-contents', 'card-details')), is(act, 'from', 'shop'));

/** Asked only where an employee could have stolen it; told otherwise, it is heard all the same. */
export const byEmployee = (act: Act): Truth => {
  if (act.byEmployee === true) return not(is(act, 'goods', 'electricity', 'card-details', 'dog', 'cat'));
  return inTurn(any(is(act, 'goods', 'mail', 'machine-contents'), inTurn(is(act, 'goods', 'other', 'e-scooter', 'conveyance'), is(act, 'from', 'shop', 'dwelling', 'motor-vehicle', 'elsewhere'))), is(act, 'byEmployee', true));
};

/** The code of theft, or of taking without consent; neither where it is not known which. */
export const byIntent = ({ intent }: { readonly intent?: 'keep' | 'use' | undefined }, keep: string, use: string): string | null => (intent === undefined ? null : intent === 'keep' ? keep : use);
