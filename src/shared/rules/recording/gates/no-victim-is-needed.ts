/** Boxes F4 and F5 for an offence against the state. Read literally the chart would make every one of them a crime related incident (T16). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { isAgainstState, type GateRule } from './gate.ts';

export const noVictimIsNeeded: GateRule = {
  id: 'no-victim-is-needed',
  sentence: 'An offence against the state needs no victim: once its points to prove are made out it is recorded.',
  cites: [crr('7-8')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: (input) => when(isAgainstState(input), true, 'It is an offence against the state, which needs no victim.'),
};
