/** Class 36. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isFalseImprisonment } from './elements.ts';

export const falseImprisonment: ClassificationRule<'abduction'> = {
  id: 'false-imprisonment',
  sentence: 'Unlawfully detaining, compelling or restraining somebody is false imprisonment, by a parent too where it goes beyond reasonable discipline.',
  cites: [crr('39'), offenceList],
  apply: (input) => when(isFalseImprisonment(input), offence('36', input.act.deed === 'held-hostage' ? '036/04' : '036/03'), 'Somebody was unlawfully detained.'),
};
