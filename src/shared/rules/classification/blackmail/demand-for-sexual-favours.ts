/** The text names no certain class. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const demandForSexualFavours: ClassificationRule<'blackmail'> = {
  id: 'demand-for-sexual-favours',
  sentence: 'Demanding sexual favours is no blackmail, but almost certainly attempted rape or a similar offence.',
  cites: [crr('80')],
  apply: ({ act }) => refer(is(act, 'demand', 'sexual-favours'), 'Sexual favours are demanded: which sexual offence it is has to be considered.'),
};
