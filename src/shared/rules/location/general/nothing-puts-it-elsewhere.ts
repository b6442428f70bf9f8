/** Where nobody says that anybody was anywhere else. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { isPlain, type LocationRule } from './located-act.ts';

export const nothingPutsItElsewhere: LocationRule = {
  id: 'nothing-puts-it-elsewhere',
  sentence: 'What was done by a suspect in the area of the force is recorded by that force.',
  cites: [crr('15')],
  apply: (input) => when(isPlain(input), { place: 'this-force', force: 'here' }, 'Its place is not in question.'),
};
