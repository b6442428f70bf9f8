/** Before section 66A: a malicious communication. */
import { has, yes } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isSending, onlineSafetyAct } from './image-case.ts';

export const genitalsBefore2024: ClassificationRule<'intimate-image'> = {
  id: 'genitals-before-2024',
  sentence: 'Before 31 January 2024 sending an image of genitals was 008/72 where it was indecent and meant to cause distress, and no offence of its own.',
  cites: [offenceList],
  from: '2015-04-13',
  until: onlineSafetyAct,
  law: true,
  apply: (input) => when(inTurn(isSending(input), not(yes(input.act, 'showsChild')), has(input.act, 'purpose', 'alarm-distress-or-humiliation')), offence('8R', '008/72'), 'An indecent image was sent to cause distress.'),
};
