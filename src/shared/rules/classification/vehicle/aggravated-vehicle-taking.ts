/** Class 37/2. That a stolen vehicle is driven dangerously (page 97) makes it one once the driving is made out (page 75, T20). */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { aggravatedCode, isAggravated } from './aggravated.ts';

export const aggravatedVehicleTaking: ClassificationRule<'vehicle'> = {
  id: 'aggravated-vehicle-taking',
  sentence: 'A taking is aggravated where dangerous driving is made out, or the driving injured somebody or damaged other property, or the vehicle was damaged.',
  cites: [crr('75'), crr('97')],
  overrides: ['theft-or-taking-of-a-motor-vehicle'],
  apply: (input) => when(inTurn(is(input.act, 'deed', 'taken'), isAggravated(input)), offence('37/2', aggravatedCode(input)), 'A circumstance that makes the taking aggravated is known to have applied.'),
};
