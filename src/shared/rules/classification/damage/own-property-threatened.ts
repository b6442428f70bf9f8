/** Note iii. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const ownPropertyThreatened: ClassificationRule<'threat-of-damage'> = {
  id: 'own-property-threatened',
  sentence: 'A threat to one’s own property is no offence unless it would endanger somebody else’s life.',
  cites: [crr('86')],
  apply: ({ act }) => when(inTurn(is(act, 'whose', 'own'), not(is(act, 'endangersLife', true))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'The property is the offender’s own, and no life would be endangered.'),
};
