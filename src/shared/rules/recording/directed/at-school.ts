/** Box F7: the schools protocol. Trips and school transport are outside it. */
import { has } from '../../ask.ts';
import { crr, schoolsProtocol } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from '../gates/gate.ts';
import { isAskedFor } from './asked-at-school.ts';
import { isSeriousAtSchool } from './serious-at-school.ts';

export const atSchool: GateRule = {
  id: 'at-school',
  sentence: 'What happened on school premises in school hours is a crime related incident only, unless it is serious, or the school, the child, a parent, a guardian or a representative asks for a crime record.',
  cites: [crr('12'), schoolsProtocol('1')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input) =>
    when(
      inTurn(has(input.act, 'circumstances', 'school-premises-in-school-hours'), not(isSeriousAtSchool(input)), not(isAskedFor(input))),
      true,
      'It happened on school premises in school hours, is not serious, and nobody entitled asks for a crime record.',
    ),
};
