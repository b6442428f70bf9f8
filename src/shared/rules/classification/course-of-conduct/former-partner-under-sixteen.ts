/** Where the presumption does not hold. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { formerPartnersUnderSixteen, isCourse, isStalking } from './conduct-case.ts';

export const formerPartnerUnderSixteen: ClassificationRule<'course-of-conduct'> = {
  id: 'former-partner-under-sixteen',
  sentence: 'Where one or both former partners are under 16 nothing is presumed: whether the behaviour is fixated and obsessive, and so stalking, is weighed with particular care.',
  cites: [crr('55')],
  apply: (input) =>
    when(inTurn(isCourse(input), formerPartnersUnderSixteen(input), not(isStalking(input))), offence('8L', '195/94'), 'One of the former partners is under 16, and the behaviour is not fixated or obsessive.'),
};
