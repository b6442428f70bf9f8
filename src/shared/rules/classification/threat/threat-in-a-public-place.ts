/** Class 9A: section 4, where violence is feared. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isLesserThreat } from './lesser-threat.ts';

export const threatInAPublicPlace: ClassificationRule<'threat'> = {
  id: 'threat-in-a-public-place',
  sentence: 'A threat of violence that puts somebody in fear of it in a public place is a public order offence.',
  cites: [crr('38'), crr('45')],
  apply: (input) => when(inTurn(isLesserThreat(input), is(input.act, 'means', 'face-to-face'), is(input.act, 'place', 'public'), yes(input.act, 'feared')), offence('9A', '125/11'), 'Violence was feared in a public place.'),
};
