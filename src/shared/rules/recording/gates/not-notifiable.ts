/** Box F2: "crime defined by law" means one that is notifiable. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const notNotifiable: GateRule = {
  id: 'not-notifiable',
  sentence: 'A crime defined by law means a notifiable one; most summary offences are not.',
  cites: [crr('7')],
  overrides: ['balance-of-probabilities', 'impaired-without-support', 'counter-allegation'],
  apply: ({ classified }) => when(classified.is === 'not-notifiable', false, 'What is reported is not a notifiable offence.'),
};
