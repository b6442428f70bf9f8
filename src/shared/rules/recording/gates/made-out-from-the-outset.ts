/** Boxes F2, F4 and F5 for driving by somebody unlicensed, disqualified or uninsured: nobody is asked to confirm a death. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { all } from '../../truth.ts';
import { offenceOf, type GateRule } from './gate.ts';

export const madeOutFromTheOutset: GateRule = {
  id: 'made-out-from-the-outset',
  sentence: 'An offence of class 4/9 can be recorded from the outset where it is made out: no investigation of the standard of driving is needed.',
  cites: [crr('37')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  // Somebody injured may confirm it, and the chart asks them; of a death this is what is asked.
  apply: (input) => {
    const { act } = input;
    return act.kind === 'driving' && offenceOf(input)?.against === 'victim' && (act.result === 'death' || act.pointsToProve !== undefined)
      ? when(all(is(act, 'manner', 'disqualified', 'unlicensed-or-uninsured'), is(act, 'pointsToProve', 'made-out')), true, 'The offence is made out, and nothing of the driving is to be investigated first.')
      : silent;
  },
};
