/** Sections 3ZC and 3ZD of the Road Traffic Act 1988 began on 13 April 2015. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { harms } from './driving-case.ts';

export const disqualifiedDriverBeforeApril2015: ClassificationRule<'driving'> = {
  id: 'disqualified-driver-before-april-2015',
  sentence: 'Until 13 April 2015 a disqualified driver who killed was of 004/09 too, and there was no such offence of serious injury.',
  cites: [offenceList],
  until: '2015-04-13',
  law: true,
  apply: (input) => {
    const outcome = input.act.result === 'death' ? offence('4/9', '004/09') : ({ is: 'not-notifiable', instead: 'crime-related-incident' } as const);
    return when(inTurn(is(input.act, 'manner', 'disqualified'), harms(input)), outcome, 'The offences of disqualified drivers began on 13 April 2015.');
  },
};
