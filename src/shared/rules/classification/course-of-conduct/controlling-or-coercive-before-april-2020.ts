/** 8U is a class of its own since April 2020 (Notifiable Offence List); the class before is not at hand. */
import { offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { isControllingOrCoercive } from './controlling-or-coercive-behaviour.ts';

export const controllingOrCoerciveBeforeApril2020: ClassificationRule<'course-of-conduct'> = {
  id: 'controlling-or-coercive-before-april-2020',
  sentence: 'Controlling or coercive behaviour has a class of its own since April 2020; of what was recorded before the registrar says the class.',
  cites: [offenceList],
  from: '2015-12-29',
  until: '2020-04',
  overrides: ['controlling-or-coercive-behaviour'],
  apply: (input) => refer(isControllingOrCoercive(input), 'Before April 2020 it was counted within another class, which the list does not name.'),
};
