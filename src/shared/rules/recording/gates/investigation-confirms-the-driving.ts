/** Boxes F2, F4 and F5 for death and serious injury by driving. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { offenceOf, type GateCase, type GateRule } from './gate.ts';

export const isConfirmedByTheInvestigation = (input: GateCase): boolean => {
  const { act } = input;
  return act.kind === 'driving' && act.manner !== 'disqualified' && act.manner !== 'unlicensed-or-uninsured' && offenceOf(input)?.against === 'victim' && act.pointsToProve === 'made-out';
};

export const investigationConfirmsTheDriving: GateRule = {
  id: 'investigation-confirms-the-driving',
  sentence: 'Once the investigation confirms that an offence of driving is made out, a crime is recorded.',
  cites: [crr('37'), crr('96-97')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: (input) => (isConfirmedByTheInvestigation(input) ? when(true, true, 'The investigation confirms the offence.') : silent),
};
