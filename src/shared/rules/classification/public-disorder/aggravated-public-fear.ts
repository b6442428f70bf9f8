/** Section 31 of the Crime and Disorder Act 1998. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { PublicDisorderAct } from '../../facts/acts/public-disorder.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

const codeOf = ({ behaviour }: PublicDisorderAct): string => (behaviour === 'fear-or-provocation-of-violence' ? '066/91' : behaviour === 'intentional-harassment-alarm-or-distress' ? '008/55' : '125/82');

export const aggravatedPublicFear: ClassificationRule<'public-disorder'> = {
  id: 'aggravated-public-fear',
  sentence: 'Sections 4, 4A and 5, racially or religiously aggravated, are 9B.',
  cites: [crr('89')],
  overrides: ['fear-or-provocation-of-violence', 'intentional-harassment-alarm-or-distress', 'because-of-sex'],
  apply: ({ act }) =>
    when(inTurn(is(act, 'behaviour', 'fear-or-provocation-of-violence', 'intentional-harassment-alarm-or-distress', 'harassment-alarm-or-distress'), yes(act, 'aggravatedByRaceOrReligion')), offence('9B', codeOf(act)), 'It is racially or religiously aggravated.'),
};
