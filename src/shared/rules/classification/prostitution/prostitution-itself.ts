/** Neither class. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const prostitutionItself: ClassificationRule<'prostitution'> = {
  id: 'prostitution-itself',
  sentence: 'Prostitution itself is not a notifiable offence.',
  cites: [crr('49')],
  apply: ({ act }) => when(is(act, 'deed', 'sold-only'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Prostitution itself is not notifiable.'),
};
