/** Stalking was added to the Protection from Harassment Act 1997 in November 2012 (Notifiable Offence List). */
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, isUnknown } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isCourse, isStalking, shows } from './conduct-case.ts';

export const stalkingBeforeNovember2012: ClassificationRule<'course-of-conduct'> = {
  id: 'stalking-before-november-2012',
  sentence: 'Before November 2012 there was no offence of stalking: such a course of conduct was harassment.',
  cites: [offenceList],
  until: '2012-11',
  law: true,
  apply: (input) => {
    const fear = shows(input, 'fear-of-violence');
    const is = inTurn(isCourse(input), isStalking(input), isUnknown(fear) ? fear : true);
    return when(is, offence('8L', fear === true ? '008/30' : '195/94'), 'Stalking was not yet an offence.');
  },
};
