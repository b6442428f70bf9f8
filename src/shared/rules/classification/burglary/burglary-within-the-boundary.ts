/** Classes 28E to 28H, from April 2017 until April 2023, as the offence lists of those years name them; the page shows what replaced them. */
import { crr } from '../../cite.ts';
import { any } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { byDeed, isHome, isResidentialOutbuilding } from './burglary-case.ts';

export const burglaryWithinTheBoundary: ClassificationRule<'burglary'> = {
  id: 'burglary-within-the-boundary',
  sentence: 'From April 2017 until April 2023 everything within the boundary of a residence was residential burglary.',
  cites: [crr('73')],
  from: '2017-04',
  until: '2023-04',
  apply: ({ act }) => byDeed(any(isHome(act), isResidentialOutbuilding(act)), act, { entered: '28E', attempted: '28F', distraction: '28G', 'attempted-distraction': '28H' }, null, 'It is within the boundary of a residence.'),
};
