/** Page 38 has section 4A considered beside section 4; section 5 is notifiable only where it is aggravated (page 86). What was meant and caused is told as disorder. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isFearOrProvocation, isLesserThreatIn } from './lesser-threat.ts';

export const threatInPublicBelowSection4: ClassificationRule<'threat'> = {
  id: 'threat-in-public-below-section-4',
  sentence: 'A threat in a public place that nobody feared, and that was neither meant nor likely to be believed, may be section 4A or section 5.',
  cites: [crr('38'), crr('86-87')],
  apply: (input) => refer(inTurn(isLesserThreatIn(input, 'public'), not(isFearOrProvocation(input))), 'It is not section 4: where it is section 4A or section 5, tell it as an act of kind public-disorder.'),
};
