/** Section 5 was notifiable until 1 May 2023 (Notifiable Offence List: 125/12 ceased on that day). */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const sectionFiveBeforeMay2023: ClassificationRule<'public-disorder'> = {
  id: 'section-five-before-may-2023',
  sentence: 'Until 1 May 2023 causing harassment, alarm or distress (section 5) was 9A 125/12.',
  cites: [crr('86')],
  until: '2023-05-01',
  apply: ({ act }) => when(inTurn(is(act, 'behaviour', 'harassment-alarm-or-distress'), not(yes(act, 'aggravatedByRaceOrReligion'))), offence('9A', '125/12'), 'It was section 5, which was notifiable until 1 May 2023.'),
};
