/** Communications under section 1 of the Malicious Communications Act 1988 became notifiable in April 2015, the list says on the 13th. */
import { known } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const notNotifiableBeforeApril2015: ClassificationRule<'message'> = {
  id: 'not-notifiable-before-april-2015',
  sentence: 'Until 13 April 2015 malicious communications were not notifiable.',
  cites: [offenceList],
  until: '2015-04-13',
  law: true,
  overrides: ['before-the-online-safety-act', 'indecent-or-grossly-offensive'],
  apply: ({ act }) => when(known(act, 'content'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was sent before malicious communications became notifiable.'),
};
