/** Class 47. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const theftFromAnAutomaticMachineOrMeter: ClassificationRule<'theft'> = {
  id: 'theft-from-an-automatic-machine-or-meter',
  sentence: 'Stealing the contents of an automatic machine or a meter is a class of its own.',
  cites: [crr('81')],
  apply: ({ act }) => when(is(act, 'goods', 'machine-contents'), offence('47', '047/00'), 'The contents of an automatic machine or meter were stolen.'),
};
