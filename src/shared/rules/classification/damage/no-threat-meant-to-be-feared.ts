/** Note i. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const noThreatMeantToBeFeared: ClassificationRule<'threat-of-damage'> = {
  id: 'no-threat-meant-to-be-feared',
  sentence: 'There is no offence unless a reasonable person would call it a threat and the offender meant it to be feared.',
  cites: [crr('86')],
  // Neither is recorded: whose property it is then does not matter.
  overrides: ['own-property-threatened'],
  apply: ({ act }) => when(inTurn(any(act.meantToBeFeared === false, is(act, 'whose', 'the-other', 'a-third-person'), is(act, 'endangersLife', true)), not(is(act, 'meantToBeFeared', true))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It is no threat that was meant to be feared.'),
};
