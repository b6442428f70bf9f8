/** Printed under devices; page 16 has forces consider in each case what is most appropriate. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all, inTurn } from '../../truth.ts';
import { forceIn, inSetting, isOneForce, type LocationRule } from './located-act.ts';

export const anotherPlaceAgreedByBoth: LocationRule = {
  id: 'another-place-agreed-by-both',
  sentence: 'Forces may agree case by case that another of them records it, with a rationale that it best serves the victim or the investigation, agreed by the decision makers or registrars of both.',
  cites: [crr('15'), crr('16')],
  overrides: ['principles-in-order-of-priority', 'crimes-dependent-on-devices', 'the-force-first-aware'],
  apply: (input) => {
    const { act } = input;
    const proposed = inSetting(input, 'another-place-agreed');
    const agreed = inTurn(proposed, all(has(act, 'agreement', 'rationale'), has(act, 'agreement', 'decision-makers-or-registrars-of-both-forces')), isOneForce(act, 'agreedForce'));
    return when(agreed, { place: 'force-agreed-on', force: forceIn(act, 'agreedForce') }, 'Both forces agree, and say why.');
  },
};
