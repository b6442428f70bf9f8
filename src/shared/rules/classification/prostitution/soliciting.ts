/** Class 27. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const soliciting: ClassificationRule<'prostitution'> = {
  id: 'soliciting',
  sentence: 'Soliciting somebody for their sexual services in a street or public place, and paying for those of an exploited person, are class 27.',
  cites: [crr('49')],
  apply: ({ act }) => when(is(act, 'deed', 'solicited', 'paid-for-exploited-person'), offence('27', act.deed === 'solicited' ? '167/01' : '167/02', 'state'), 'Sexual services were solicited, or paid for though the person is exploited.'),
};
