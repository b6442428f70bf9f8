/** Classes 28I to 28L, since April 2023. */
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byDeed, isHome } from './burglary-case.ts';

export const residentialBurglaryOfAHome: ClassificationRule<'burglary'> = {
  id: 'residential-burglary-of-a-home',
  sentence: 'Entering a home as a trespasser, or a building attached to it with a door into it, is residential burglary of a home, vacant or not.',
  cites: [crr('73'), crr('74'), crr('75')],
  from: '2023-04',
  apply: ({ act }) => byDeed(isHome(act), act, { entered: '28I', attempted: '28J', distraction: '28K', 'attempted-distraction': '28L' }, '028/03', 'The premises are a home.'),
};
