/** A crime that affects several forces (page 16): reached where neither suspect nor victim is placed in one. */
import { crr } from '../../cite.ts';
import { refer, when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { forceIn, inSetting, isOneForce, type LocationRule } from './located-act.ts';

export const theForceFirstAware: LocationRule = {
  id: 'the-force-first-aware',
  sentence: 'One crime that affects the areas of several forces is recorded by the one that first became aware of it; where that is hard to say, as on a train or by mail, the forces agree.',
  cites: [crr('16')],
  overrides: ['principles-in-order-of-priority', 'crimes-dependent-on-devices'],
  apply: (input) => {
    const { act } = input;
    const affects = inTurn(inSetting(input, 'several-forces'), not(isOneForce(act, 'suspectWas')), act.to.length === 0 || not(isOneForce(act, 'victimWas')));
    if (affects !== true) return refer(affects, '');
    const aware = isOneForce(act, 'firstAware');
    if (aware === false) return refer(true, 'It affects several forces, and which first became aware of it is not known: the forces concerned agree.');
    return when(aware, { place: 'force-first-aware', force: forceIn(act, 'firstAware') }, 'It affects several forces, and neither suspect nor victim is placed in one.');
  },
};
