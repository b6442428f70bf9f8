/** N300 came in 2024. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const deathBeforeN300: ClassificationRule<'death'> = {
  id: 'death-before-n300',
  sentence: 'Until 2024 a death that was no homicide was kept on the incident system alone.',
  cites: [offenceList],
  until: '2024',
  apply: (input) => when(not(is(input.act, 'cause', 'homicide')), { is: 'not-notifiable', instead: 'auditable-incident' }, 'There was no N300 yet.'),
};
