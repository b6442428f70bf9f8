/** Section 184 of the Online Safety Act 2023, from 31 January 2024. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const seriousSelfHarm: ClassificationRule<'endangering'> = {
  id: 'serious-self-harm',
  sentence: 'An act capable of encouraging or assisting serious self-harm, and meant to, is 5E 005/30 whether or not it happens and whoever receives it.',
  cites: [crr('40-41')],
  from: '2024-01-31',
  law: true,
  apply: (input) => when(all(is(input.act, 'deed', 'encouraging-self-harm'), yes(input.act, 'intended'), not(yes(input.act, 'exempt'))), offence('5E', '005/30'), 'Serious self-harm was encouraged or assisted, and meant to be.'),
};
