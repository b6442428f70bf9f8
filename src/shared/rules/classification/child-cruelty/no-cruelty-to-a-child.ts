/** An assault on a child by somebody else is told as an assault. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isCruelty } from './cruelty.ts';

export const noCrueltyToAChild: ClassificationRule<'child-cruelty'> = {
  id: 'no-cruelty-to-a-child',
  sentence: 'Where the child is not under 16, or the offender is under 16, not responsible or not wilful, or no harm was likely, it is no cruelty.',
  cites: [crr('38')],
  apply: (input) => when(not(isCruelty(input)), { is: 'not-notifiable', instead: 'nsir-incident' }, 'An element of cruelty to a child is missing.'),
};
