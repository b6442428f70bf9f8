/** The edition of those years is not at hand for it. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const buildingAwayFromAHomeBefore2023: ClassificationRule<'burglary'> = {
  id: 'building-away-from-a-home-before-2023',
  sentence: 'Until April 2023 the class of a building on no plot with a residence is that of an edition that is not at hand.',
  cites: [crr('73')],
  from: '2017-04',
  until: '2023-04',
  apply: ({ act }) => refer(is(act, 'premises', 'building-away-from-home'), 'How a building away from any residence was classified before April 2023 is not known here.'),
};
