/** Classes 30C and 30D, since April 2017. No class is published for distraction here. */
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { byDeed, isBusiness } from './burglary-case.ts';

export const burglaryBusinessAndCommunity: ClassificationRule<'burglary'> = {
  id: 'burglary-business-and-community',
  sentence: 'Entering a building, or a part of one, that is used solely for business, or is otherwise not residential, is burglary, business and community.',
  cites: [crr('73'), crr('74'), crr('75')],
  from: '2017-04',
  apply: ({ act }) => byDeed(isBusiness(act), act, { entered: '30C', attempted: '30D', distraction: '30C', 'attempted-distraction': '30D' }, '030/02', 'The premises are used for business or by the community.'),
};
