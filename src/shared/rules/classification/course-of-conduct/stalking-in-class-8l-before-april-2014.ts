/** 8Q is a class of its own from April 2014; stalking was counted with harassment before. */
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, isUnknown, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isCourse, isStalking, shows, type ConductCase } from './conduct-case.ts';

const codeOf = (input: ConductCase): string => {
  if (shows(input, 'fear-of-violence') === true) return '008/65';
  return shows(input, 'serious-alarm-or-distress') === true ? '008/66' : '195/12';
};

export const stalkingInClass8lBeforeApril2014: ClassificationRule<'course-of-conduct'> = {
  id: 'stalking-in-class-8l-before-april-2014',
  sentence: 'Until April 2014 stalking was recorded in class 8L, with harassment.',
  cites: [offenceList],
  from: '2012-12-01',
  until: '2014-04',
  overrides: ['stalking', 'stalking-with-fear-of-violence', 'stalking-with-serious-alarm', 'former-partner-is-stalking'],
  apply: (input) => {
    const features = shows(input, 'fear-of-violence');
    const is = inTurn(isCourse(input), isStalking(input), isUnknown(features) ? features : not(shows(input, 'aggravated-by-race-or-religion')));
    return when(is, offence('8L', codeOf(input)), 'Stalking had no class of its own yet.');
  },
};
