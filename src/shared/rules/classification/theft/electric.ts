/** Pedal cycles, and electric cycles that are motor vehicles. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

type Act = ActCase<'theft'>['act'];

/** An assisted pedal cycle within the limits is a cycle; outside them it is a motor vehicle (pages 76 and 79). */
export const isCycle = (act: Act): Truth => any(is(act, 'goods', 'pedal-cycle'), inTurn(is(act, 'goods', 'e-bike'), withinLimits(act)));
export const isElectricMotorVehicle = (act: Act): Truth => any(is(act, 'goods', 'e-motorcycle'), inTurn(is(act, 'goods', 'e-bike'), not(withinLimits(act))));
const withinLimits = (act: Act): Truth => is(act, 'withinLimits', true);
