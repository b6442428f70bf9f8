/** Before section 66A: too little for a malicious communication. */
import { has, yes } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSending, onlineSafetyAct } from './image-case.ts';

export const genitalsForNoDistressBefore2024: ClassificationRule<'intimate-image'> = {
  id: 'genitals-for-no-distress-before-2024',
  sentence: 'Before 31 January 2024 sending an image of genitals of an adult without meaning distress was no notifiable offence.',
  cites: [offenceList],
  until: onlineSafetyAct,
  law: true,
  apply: (input) => when(inTurn(isSending(input), not(yes(input.act, 'showsChild')), not(has(input.act, 'purpose', 'alarm-distress-or-humiliation'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'No distress was meant.'),
};
