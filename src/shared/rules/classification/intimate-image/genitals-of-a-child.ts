/** Where the definition of section 66A is not met (page 70). */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isMeantToAlarm, isSending, onlineSafetyAct } from './image-case.ts';

export const genitalsOfAChild: ClassificationRule<'intimate-image'> = {
  id: 'genitals-of-a-child',
  sentence: 'Where sending an image of genitals does not meet its definition, an indecent image of a child is class 86.',
  cites: [crr('70')],
  from: onlineSafetyAct,
  law: true,
  apply: (input) => when(inTurn(isSending(input), not(isMeantToAlarm(input)), yes(input.act, 'showsChild')), offence('86', '086/02', 'state'), 'The definition is not met, and the image is of a child.'),
};
