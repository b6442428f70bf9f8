/** Section 4A of the Public Order Act 1986. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const intentionalHarassmentAlarmOrDistress: ClassificationRule<'public-disorder'> = {
  id: 'intentional-harassment-alarm-or-distress',
  sentence: 'Intentionally causing harassment, alarm or distress is 9A 125/09.',
  cites: [crr('87')],
  apply: ({ act }) => when(is(act, 'behaviour', 'intentional-harassment-alarm-or-distress'), offence('9A', '125/09'), 'Harassment, alarm or distress was intended and caused.'),
};
