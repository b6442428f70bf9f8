/** Class 86 prints no unit; it is against the state, and the example of page 66 counts one crime of the child who sent an image to two. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderOfObscenePublications: UnitRule = {
  id: 'one-crime-per-offender-of-obscene-publications',
  sentence: 'Of obscene publications, which are against the state, one crime is counted for each offender or group, whomever the images show or reach.',
  cites: [crr('12'), crr('66')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['86']), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
