/** Before 008/71. */
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSharing } from './image-case.ts';

export const sharedBeforeApril2015: ClassificationRule<'intimate-image'> = {
  id: 'shared-before-april-2015',
  sentence: 'Sharing an intimate image was no notifiable offence of its own before 13 April 2015.',
  cites: [offenceList],
  until: '2015-04-13',
  law: true,
  overrides: ['no-intimate-image', 'shared-for-no-distress-before-2024'],
  apply: (input) => when(isSharing(input), { is: 'not-notifiable', instead: 'nsir-incident' }, 'The offence list has none of it then.'),
};
