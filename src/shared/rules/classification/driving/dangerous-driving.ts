/** Class 802. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isDangerousOnly, madeOut } from './driving-case.ts';

export const dangerousDriving: ClassificationRule<'driving'> = {
  id: 'dangerous-driving',
  sentence: 'Dangerous driving that neither kills nor seriously injures is recorded once the investigation confirms it, and is a crime related incident until then.',
  cites: [crr('96')],
  apply: (input) => {
    const made = madeOut(input);
    const outcome = made === true ? offence('802', '802/00', 'state') : ({ is: 'waiting', instead: 'crime-related-incident' } as const);
    return when(inTurn(isDangerousOnly(input), any(made, not(made))), outcome, made === true ? 'The investigation confirms dangerous driving.' : 'The investigation has not confirmed dangerous driving.');
  },
};
