/** Page 19 has a designated decision maker endorse it, the guidance on outcomes (page 6) the registrar (T2). */
import { is } from '../../ask.ts';
import { crr, outcomesGuidance } from '../../cite.ts';
import { refer, silent, when, type Finding } from '../../rule.ts';
import { not } from '../../truth.ts';
import { firstOf, isOfMurder, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const alternateToMurder: OutcomeRule = {
  id: 'alternate-to-murder',
  sentence: 'Murder takes 1A only for manslaughter, infanticide, child destruction or causing or allowing a death, where the prosecutor confirms that murder is established and the alternate in the public interest, and it is directly related to the death, endorsed by a designated decision maker or, as the guidance on outcomes says, the registrar.',
  cites: [crr('19'), outcomesGuidance('6')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input): Finding<boolean> => {
    if (!typeIs(input, '1A', '2A', '3A') || !isOfMurder(input)) return silent;
    const { outcome } = input;
    const caution = when(!typeIs(input, '1A'), false, 'It was cautioned: murder takes an alternate offence only where that is charged.');
    const other = when(not(is(outcome, 'alternate', 'manslaughter', 'infanticide', 'child-destruction', 'causing-or-allowing-death')), false, 'It is none of the four offences that may stand for murder.');
    const record = showing(input, 'murder-established', 'related-to-the-death', 'alternate-in-public-interest');
    const nobody = when(not(is(outcome, 'decidedBy', 'designated-decision-maker', 'registrar', 'registered-registrar')), false, 'Neither a designated decision maker nor the registrar endorses it.');
    const refused = firstOf(caution, other, record, nobody);
    return refused.says === 'silent' ? refer(is(outcome, 'decidedBy', 'designated-decision-maker'), 'A designated decision maker endorses it, as page 19 has it; the guidance on outcomes asks for the registrar.') : refused;
  },
};
