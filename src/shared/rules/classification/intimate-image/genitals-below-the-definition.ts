/** Where the definition of section 66A is not met, and no child is shown (page 70). */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isMeantToAlarm, isSending, onlineSafetyAct } from './image-case.ts';

export const genitalsBelowTheDefinition: ClassificationRule<'intimate-image'> = {
  id: 'genitals-below-the-definition',
  sentence: 'Where sending an image of genitals meets neither its definition nor class 86, a malicious communication or, if sent more than once, a conduct crime is to be considered.',
  cites: [crr('70')],
  from: onlineSafetyAct,
  law: true,
  apply: (input) => refer(inTurn(isSending(input), not(isMeantToAlarm(input)), not(yes(input.act, 'showsChild'))), 'Neither alarm nor gratification is made out: 008/72, or a conduct crime where it was sent more than once, has to be considered.'),
};
