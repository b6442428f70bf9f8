/** An offence that is still one in law, and that the list has dropped: the day of recording governs. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const noLongerNotifiable: ClassificationRule<'offence'> = {
  id: 'no-longer-notifiable',
  sentence: 'Section 5 of the Public Order Act 1986 (125/12) is no longer notifiable since 1 May 2023.',
  cites: [crr('86'), offenceList],
  from: '2023-05-01',
  overrides: ['the-offence-chosen', 'offence-not-in-force'],
  apply: ({ act }) => when(act.code === '125/12', { is: 'not-notifiable', instead: 'nsir-incident' }, '125/12 is an offence in law that is no longer notifiable.'),
};
