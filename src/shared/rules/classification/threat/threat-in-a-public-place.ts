/** Class 9A: section 4. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isFearOrProvocation, isLesserThreatIn } from './lesser-threat.ts';

export const threatInAPublicPlace: ClassificationRule<'threat'> = {
  id: 'threat-in-a-public-place',
  sentence: 'A threat in a public place that puts somebody in fear of violence, or is meant or likely to make somebody believe that it would be used at once, is a public order offence.',
  cites: [crr('38'), crr('45'), crr('86')],
  apply: (input) => when(inTurn(isLesserThreatIn(input, 'public'), isFearOrProvocation(input)), offence('9A', '125/11'), 'Violence was feared in a public place, or meant or likely to be believed.'),
};
