/** Section 31 of the Crime and Disorder Act 1998. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

const codes = { 'fear-or-provocation-of-violence': '066/91', 'intentional-harassment-alarm-or-distress': '008/55', 'harassment-alarm-or-distress': '125/82' } as const;

export const aggravatedPublicFear: ClassificationRule<'public-disorder'> = {
  id: 'aggravated-public-fear',
  sentence: 'Sections 4, 4A and 5, racially or religiously aggravated, are 9B.',
  cites: [crr('89')],
  overrides: ['fear-or-provocation-of-violence', 'intentional-harassment-alarm-or-distress', 'because-of-sex'],
  apply: ({ act }) => {
    const { behaviour } = act;
    if (behaviour === 'affray' || behaviour === 'violent-disorder' || behaviour === 'riot') return silent;
    const code = behaviour === undefined ? null : codes[behaviour];
    return when(inTurn(is(act, 'behaviour', 'fear-or-provocation-of-violence', 'intentional-harassment-alarm-or-distress', 'harassment-alarm-or-distress'), yes(act, 'aggravatedByRaceOrReligion')), offence('9B', code), 'It is racially or religiously aggravated.');
  },
};
