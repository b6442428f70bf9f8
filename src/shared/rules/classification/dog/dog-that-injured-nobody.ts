/** Without an injury it is not on the list. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const dogThatInjuredNobody: ClassificationRule<'dog'> = {
  id: 'dog-that-injured-nobody',
  sentence: 'A dog out of control that injures neither a person nor an assistance dog is not a notifiable offence.',
  cites: [crr('44'), offenceList],
  apply: ({ act }) => when(is(act, 'injured', 'neither'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It injured neither a person nor an assistance dog.'),
};
