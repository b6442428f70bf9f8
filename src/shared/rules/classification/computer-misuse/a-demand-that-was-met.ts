/** Where blackmail is the principal crime after all. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const aDemandThatWasMet: ClassificationRule<'computer-misuse'> = {
  id: 'a-demand-that-was-met',
  sentence: 'Where the victim of a demand tied to hacking complied, or suffered another direct loss, it is blackmail and the police record it.',
  cites: [nfib('146'), nfib('147')],
  overrides: ['the-kind-of-misuse'],
  apply: ({ act }) => when(inTurn(is(act, 'what', 'hacking-server', 'hacking-device', 'hacking-account', 'hacking-exchange'), is(act, 'demand', 'met')), offence('35', '035/00'), 'The demand was met, or another direct loss suffered.'),
};
