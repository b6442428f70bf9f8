/** Box F7: page 42 says of this offence what page 15 leaves to the registrar. */
import { has, is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { isOutside } from '../../location/general/located-act.ts';
import { when } from '../../rule.ts';
import { inTurn, type Truth } from '../../truth.ts';
import { offenceOf, type GateCase, type GateRule } from '../gates/gate.ts';

/** Section 75A alone: its aggravated form is an offence of another act, and not named. */
const isStrangulation = (input: GateCase): Truth => offenceOf(input)?.code === '008/77';

export const strangulationAbroad: GateRule = {
  id: 'strangulation-abroad',
  sentence: 'Strangulation or suffocation abroad by a British national, or by somebody habitually resident in England or Wales, is recorded as if it had happened there.',
  cites: [crr('42')],
  overrides: ['suspect-outside-england-and-wales'],
  apply: (input) =>
    when(
      inTurn(isStrangulation(input), isOutside(input), is(input.act, 'committedIn', 'outside-the-united-kingdom'), has(input.act, 'connection', 'suspect-national-or-resident')),
      false,
      'It is strangulation or suffocation abroad by a national or resident.',
    ),
};
