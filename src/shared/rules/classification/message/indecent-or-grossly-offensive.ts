/** Section 1 of the Malicious Communications Act 1988, as it is left. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const indecentOrGrosslyOffensive: ClassificationRule<'message'> = {
  id: 'indecent-or-grossly-offensive',
  sentence: 'An indecent or grossly offensive message or call, meant to cause distress or anxiety, is 8R 008/72.',
  cites: [crr('50'), crr('59-60')],
  apply: ({ act }) => when(inTurn(is(act, 'content', 'indecent-or-grossly-offensive'), yes(act, 'meant')), offence('8R', '008/72'), 'It is indecent or grossly offensive, and meant to cause distress or anxiety.'),
};
