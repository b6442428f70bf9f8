/** Class 8N. The list has it against a victim or the state. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const dogOutOfControl: ClassificationRule<'dog'> = {
  id: 'dog-out-of-control',
  sentence: 'A dog that injures a person or an assistance dog is dangerously out of control, wherever it is.',
  cites: [crr('44')],
  apply: ({ act }) => when(is(act, 'injured', 'person', 'assistance-dog'), offence('8N', '008/21', act.to.length > 0 ? 'victim' : 'state'), 'The dog injured a person or an assistance dog.'),
};
