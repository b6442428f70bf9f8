/** Box F7. Whoever forced the child is recorded; the child is not. Once recorded it is cancelled as C2. */
import { yes } from '../../ask.ts';
import { offendersUnder18 } from '../../classification/sexual/sexual-case.ts';
import { crr } from '../../cite.ts';
import { offendersOf } from '../../facts/case.ts';
import { silent, when } from '../../rule.ts';
import { inTurn, unknown } from '../../truth.ts';
import type { GateRule } from '../gates/gate.ts';

export const undulyForcedChild: GateRule = {
  id: 'unduly-forced-child',
  sentence: 'No crime is recorded against a child who was coerced, blackmailed, bullied, exploited, compelled or groomed into sending an indecent image of itself.',
  cites: [crr('66')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input) => {
    const { act } = input;
    if (act.kind !== 'obscene-material' || act.deed !== 'took-made-or-distributed-images-of-children') return silent;
    const under18 = offendersUnder18(input);
    const ages = offendersOf(input).flatMap(({ at, age }) => (age === undefined ? [`${at}.age`] : []));
    // Where nobody says that anybody was forced, an age that is not told is not asked.
    const isChild = under18 ?? (act.undulyForced === true && ages.length > 0 ? unknown(...ages) : false);
    return when(inTurn(isChild, yes(act, 'undulyForced')), true, 'The child was unduly forced into sending the image.');
  },
};
