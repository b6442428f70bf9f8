/** Classes 28M to 28P, since April 2023. The text puts a building away from any home with “the Residential groups”, under the heading of this one. */
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byDeed, isUnconnected } from './burglary-case.ts';

export const residentialBurglaryOfAnUnconnectedBuilding: ClassificationRule<'burglary'> = {
  id: 'residential-burglary-of-an-unconnected-building',
  sentence: 'A shed, garage or other building of a home without a door into it is residential burglary of an unconnected building, and so is one away from any home that no business or community uses.',
  cites: [crr('73'), crr('74')],
  from: '2023-04',
  apply: ({ act }) => byDeed(isUnconnected(act), act, { entered: '28M', attempted: '28N', distraction: '28O', 'attempted-distraction': '28P' }, '028/03', 'The building is residential and not connected with a home.'),
};
