/** Page 49 requires a record only of what was committed in England and Wales, and excuses only what has no link: between the two nothing is printed. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isDirect } from './slavery-case.ts';

export const slaveryOverseasWithALink: ClassificationRule<'modern-slavery'> = {
  id: 'slavery-overseas-with-a-link',
  sentence: 'Modern slavery reported to police that was committed overseas and has a link to the United Kingdom is for the registrar.',
  cites: [crr('15'), crr('48-49')],
  apply: (input) => refer(inTurn(isDirect(input), is(input.act, 'where', 'overseas'), yes(input.act, 'linkToUnitedKingdom')), 'Page 49 requires a record of what was committed in England and Wales, and excuses what has no link to the United Kingdom; this is neither.'),
};
