/** The list names disclosing only in 008/71. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { onlineSafetyAct } from './image-case.ts';

export const threatenedBeforeTheOnlineSafetyAct: ClassificationRule<'intimate-image'> = {
  id: 'threatened-before-the-online-safety-act',
  sentence: 'Before 31 January 2024 the offence list has disclosing private sexual photographs (008/71), and does not say where threats to disclose them were recorded.',
  cites: [offenceList],
  until: onlineSafetyAct,
  law: true,
  apply: ({ act }) => refer(is(act, 'deed', 'threatened-to-share'), 'The list does not say under which code threats to share intimate images were recorded before 31 January 2024.'),
};
