/** Class 48. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byIntent } from '../by-intent.ts';
import { isElectricMotorVehicle } from './electric.ts';

export const theftOfAnElectricMotorVehicle: ClassificationRule<'theft'> = {
  id: 'theft-of-an-electric-motor-vehicle',
  sentence: 'An electric motorcycle, and an electric bike outside the limits for assisted pedal cycles, is a motor vehicle.',
  cites: [crr('76')],
  apply: ({ act }) => when(inTurn(isElectricMotorVehicle(act), not(is(act, 'from', 'shop'))), offence('48', byIntent(act, '48')), 'What was taken is an electric motor vehicle.'),
};
