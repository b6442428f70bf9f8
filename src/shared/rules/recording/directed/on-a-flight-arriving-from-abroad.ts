/** Box F7: international flights arriving. For a British-registered aircraft the last limb of the same list says the force it last departed from (T18). */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { inSetting, isCountryTold } from '../../location/general/located-act.ts';
import { refer, when, type Finding } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { GateRule } from '../gates/gate.ts';

export const onAFlightArrivingFromAbroad: GateRule = {
  id: 'on-a-flight-arriving-from-abroad',
  sentence: 'What happened on an international flight arriving in the United Kingdom, where it is not clear where, is a crime related incident and no crime; of a British-registered aircraft another limb says that the force of the last airport it departed from records it.',
  cites: [crr('16')],
  overrides: ['no-rule-directs-otherwise', 'suspect-outside-england-and-wales', 'committed-in-scotland-or-northern-ireland'],
  apply: (input): Finding<boolean> => {
    const { act } = input;
    // Where it is told in which country it was committed, nobody is asked whether that is unclear.
    const isPlaceTold = act.setting === undefined && isCountryTold(act);
    const arriving = inTurn(!isPlaceTold, inSetting(input, 'in-flight-place-unclear'), has(act, 'flight', 'international-arriving'));
    if (arriving === true && has(act, 'flight', 'british-registered') === true) {
      return refer(true, 'The aircraft arrived from abroad, which makes it a crime related incident, and is British-registered, which gives it to the force of the last airport in the United Kingdom.');
    }
    return when(arriving, true, 'It was on a flight arriving from abroad, and it is not clear where.');
  },
};
