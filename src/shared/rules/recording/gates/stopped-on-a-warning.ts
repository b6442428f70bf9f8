/** Box F4 for section 5 while it was notifiable (edition of April 2021, class 9A). */
import { has, is, yes } from '../../ask.ts';
import { countingRules } from '../../cite.ts';
import { victimsOf } from '../../facts/case.ts';
import { silent, when } from '../../rule.ts';
import { all, inTurn } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const stoppedOnAWarning: GateRule = {
  id: 'stopped-on-a-warning',
  sentence: 'Section 5 behaviour that officers find, that stops when they warn, with no further action and no specific victim but them, is not routinely recorded.',
  cites: [countingRules('April 2021', '9A (1 of 3)')],
  until: '2023-05-01',
  overrides: ['disorder-seen-by-police', 'a-victim-traced', 'the-victim-reports', 'necessary-or-appropriate', 'professional-parent-or-carer'],
  apply: (input) => {
    const { act } = input;
    if (act.kind !== 'public-disorder') return silent;
    const onlyOfficers = all(...victimsOf(input).map((victim) => has(victim, 'capacity', 'constable')));
    return when(inTurn(is(act, 'behaviour', 'harassment-alarm-or-distress'), yes(act, 'seenByPolice'), onlyOfficers, yes(act, 'stoppedOnWarning')), false, 'It stopped on a warning, and nobody but officers was the victim.');
  },
};
