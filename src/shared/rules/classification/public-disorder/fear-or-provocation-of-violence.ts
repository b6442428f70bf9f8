/** Section 4 of the Public Order Act 1986. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const fearOrProvocationOfViolence: ClassificationRule<'public-disorder'> = {
  id: 'fear-or-provocation-of-violence',
  sentence: 'Threatening, abusive or insulting words or behaviour that put somebody in fear of immediate violence, or provoke it, are 9A 125/11.',
  cites: [crr('86')],
  apply: ({ act }) => when(is(act, 'behaviour', 'fear-or-provocation-of-violence'), offence('9A', '125/11'), 'It is fear or provocation of violence.'),
};
