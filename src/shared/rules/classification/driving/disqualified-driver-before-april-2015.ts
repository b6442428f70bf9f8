/** Sections 3ZC and 3ZD of the Road Traffic Act 1988 began on 13 April 2015. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-act.ts';
import { harms } from './driving-case.ts';

export const disqualifiedDriverBeforeApril2015: ClassificationRule<'driving'> = {
  id: 'disqualified-driver-before-april-2015',
  sentence: 'Until 13 April 2015 a disqualified driver who killed was of 004/09 too, and there was no such offence of serious injury.',
  cites: [offenceList],
  apply: (input) => {
    const earlier = all(is(input.act, 'manner', 'disqualified'), !isSince(input, '2015-04-13'));
    const outcome = input.act.result === 'death' ? offence('4/9', '004/09') : ({ is: 'not-notifiable', instead: 'crime-related-incident' } as const);
    return when(inTurn(earlier, harms(input)), outcome, 'The offences of disqualified drivers began on 13 April 2015.');
  },
};
