/** Section 5 since 1 May 2023. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const sectionFiveNotNotifiable: ClassificationRule<'public-disorder'> = {
  id: 'section-five-not-notifiable',
  sentence: 'Causing harassment, alarm or distress (section 5) is no longer notifiable unless it is racially or religiously aggravated.',
  cites: [crr('86')],
  from: '2023-05-01',
  apply: ({ act }) =>
    when(inTurn(is(act, 'behaviour', 'harassment-alarm-or-distress'), not(yes(act, 'aggravatedByRaceOrReligion'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Section 5 without aggravation is not notifiable.'),
};
