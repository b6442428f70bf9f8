/** Class 36. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isKidnapping } from './elements.ts';

export const kidnapping: ClassificationRule<'abduction'> = {
  id: 'kidnapping',
  sentence: 'Taking somebody away by force or fraud, without consent and without lawful excuse, is kidnapping.',
  cites: [crr('38-39')],
  apply: (input) => when(isKidnapping(input), offence('36', '036/01'), 'Its four ingredients are made out.'),
};
