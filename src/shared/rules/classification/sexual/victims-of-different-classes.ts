/** Victims of different ages and sexes have different classes: each is judged apart, but where they took part willingly or it is not told. */
import { crr } from '../../cite.ts';
import { victimsOf } from '../../facts/case.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { sexualRuleIds } from './sexual-rule-ids.ts';

const band = (age: number | undefined): string => (age === undefined ? '' : age < 13 ? 'under 13' : age < 16 ? 'under 16' : age < 18 ? 'under 18' : '18 or over');

export const victimsOfDifferentClasses: ClassificationRule<'sexual-act'> = {
  id: 'victims-of-different-classes',
  sentence: 'The classes of sexual offences are divided by age and sex of the victim: what was done to victims who differ in them is told in acts of their own.',
  cites: [crr('62'), crr('65')],
  overrides: sexualRuleIds,
  apply: (input) => refer(new Set(victimsOf(input).map(({ age, sex }) => `${band(age)} ${sex ?? ''}`)).size > 1, 'The victims differ in age or sex, and so in class: tell what was done to each as an act.'),
};
