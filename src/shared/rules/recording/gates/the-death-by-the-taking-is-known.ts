/** Boxes F4 and F5: of a death it is asked whether it is linked with the taking, and nobody is asked to confirm it. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { offenceOf, type GateRule } from './gate.ts';

export const theDeathByTheTakingIsKnown: GateRule = {
  id: 'the-death-by-the-taking-is-known',
  sentence: 'Where a death results from the taking of a vehicle, and the link is known at the time of recording, the death is recorded.',
  cites: [crr('38'), crr('76')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: (input) => (offenceOf(input)?.class === '37/1' ? when(true, true, 'The death is known to be owing to the driving of the vehicle taken.') : silent),
};
