/** Class 37/2. Page 97 speaks of dangerous driving, page 75 of driving that is not made out yet: class 48 stands until it is (T20). */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isDangerousOnly, madeOut } from './driving-case.ts';

export const stolenVehicleDrivenDangerously: ClassificationRule<'driving'> = {
  id: 'stolen-vehicle-driven-dangerously',
  sentence: 'A vehicle known to be stolen that is driven dangerously is aggravated vehicle taking once the driving is made out, and a theft or taking until then.',
  cites: [crr('97'), crr('75')],
  overrides: ['dangerous-driving'],
  apply: (input) => {
    const made = madeOut(input);
    const outcome = made === true ? offence('37/2', '037/02') : offence('48', null);
    return when(inTurn(isDangerousOnly(input), yes(input.act, 'vehicleStolen'), any(made, not(made))), outcome, 'The vehicle is known to be stolen.');
  },
};
