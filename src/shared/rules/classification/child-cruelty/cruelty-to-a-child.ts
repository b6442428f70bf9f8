/** Class 11A. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isCruelty } from './cruelty.ts';

export const crueltyToAChild: ClassificationRule<'child-cruelty'> = {
  id: 'cruelty-to-a-child',
  sentence: 'Somebody of 16 or over with responsibility for a child under 16 who wilfully ill-treats, neglects, abandons or exposes it in a manner likely to cause unnecessary suffering or injury to health is recorded for cruelty.',
  cites: [crr('38')],
  apply: (input) => when(isCruelty(input), offence('11A', '011/03'), 'Every element of cruelty to a child is made out.'),
};
