/** Class 105A. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isLesserThreatIn } from './lesser-threat.ts';

export const threatInAPrivatePlace: ClassificationRule<'threat'> = {
  id: 'threat-in-a-private-place',
  sentence: 'A threat of violence that puts somebody in fear of it in a private place, such as inside a dwelling, is a common assault.',
  cites: [crr('38'), crr('45')],
  apply: (input) => when(inTurn(isLesserThreatIn(input, 'dwelling'), yes(input.act, 'feared')), offence('105A', '105/01'), 'Violence was feared inside a dwelling.'),
};
