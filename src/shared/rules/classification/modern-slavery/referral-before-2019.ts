/** Before N200; the rules of those years are not at hand. */
import { crr, offenceList } from '../../cite.ts';
import { is } from '../../ask.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSent } from './slavery-case.ts';

export const referralBefore2019: ClassificationRule<'modern-slavery'> = {
  id: 'referral-before-2019',
  sentence: 'How a referral was recorded before 2019 is for the registrar.',
  cites: [crr('48'), offenceList],
  until: '2019',
  apply: (input) => refer(inTurn(isSent(input), is(input.act, 'where', 'this-force')), 'The rules of the years before N200 are not at hand.'),
};
