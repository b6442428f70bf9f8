/** Before malicious communications were notifiable. */
import { yes } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSending } from './image-case.ts';

export const genitalsBeforeApril2015: ClassificationRule<'intimate-image'> = {
  id: 'genitals-before-april-2015',
  sentence: 'Before 13 April 2015 sending an image of genitals of an adult was no notifiable offence.',
  cites: [offenceList],
  until: '2015-04-13',
  law: true,
  overrides: ['genitals-for-no-distress-before-2024'],
  apply: (input) => when(inTurn(isSending(input), not(yes(input.act, 'showsChild'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'The offence list has none of it then.'),
};
