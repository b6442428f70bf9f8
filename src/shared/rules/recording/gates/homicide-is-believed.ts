/** Boxes F2, F4 and F5: belief in a homicide is enough, whoever reports it. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const homicideIsBelieved: GateRule = {
  id: 'homicide-is-believed',
  sentence: 'Where police believe that a death is a homicide there must be no delay in recording it.',
  cites: [crr('34-35')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: ({ act, classified }) => (act.kind === 'death' && classified.is === 'offence' ? when(true, true, 'Police believe it is a homicide.') : silent),
};
