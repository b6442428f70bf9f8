/** Box F3 for driving: what the investigation has confirmed nothing at hand contradicts, and of a death N300/04 is kept whatever is said against the offence (page 35). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { GateRule } from './gate.ts';
import { isConfirmedByTheInvestigation } from './investigation-confirms-the-driving.ts';

export const theInvestigationWeighsTheDriving: GateRule = {
  id: 'the-investigation-weighs-the-driving',
  sentence: 'Evidence against an offence of driving is for the investigation to weigh: a crime is recorded once it confirms the offence, and N300/04 remains of a death until then.',
  cites: [crr('35'), crr('37')],
  overrides: ['evidence-to-the-contrary'],
  apply: (input) => {
    const { classified } = input;
    const isDeath = classified.is === 'waiting' && classified.instead === 'N300/04';
    return when(isDeath || isConfirmedByTheInvestigation(input), false, 'The evidence is for the investigation to weigh.');
  },
};
