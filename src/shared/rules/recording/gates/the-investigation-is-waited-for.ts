/** Boxes F2, F4, F5 and F7: nobody is asked to confirm what only an investigation can, and the rules of the class direct that it waits. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const theInvestigationIsWaitedFor: GateRule = {
  id: 'the-investigation-is-waited-for',
  sentence: 'Death, serious injury and dangerous driving are not recorded until the investigation confirms that the offence is made out.',
  cites: [crr('37'), crr('96')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate', 'no-rule-directs-otherwise'],
  apply: ({ classified }) => when(classified.is === 'waiting', true, 'Only the investigation can tell whether the offence is made out.'),
};
