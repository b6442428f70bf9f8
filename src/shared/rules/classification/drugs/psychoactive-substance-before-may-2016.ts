/** The Psychoactive Substances Act 2016 began on 26 May 2016. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const psychoactiveSubstanceBeforeMay2016: ClassificationRule<'drugs'> = {
  id: 'psychoactive-substance-before-may-2016',
  sentence: 'Before 26 May 2016 there was no offence with a psychoactive substance that is not controlled.',
  cites: [offenceList],
  until: '2016-05-26',
  law: true,
  overrides: ['no-drug-offence'],
  apply: ({ act }) => when(is(act, 'drug', 'psychoactive-substance'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was not an offence yet.'),
};
