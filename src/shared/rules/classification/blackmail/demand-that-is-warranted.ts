/** Section 21. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const demandThatIsWarranted: ClassificationRule<'blackmail'> = {
  id: 'demand-that-is-warranted',
  sentence: 'A demand is not blackmail where the offender truly believes that there are reasonable grounds for it and that the menaces are a proper means.',
  cites: [crr('80')],
  apply: ({ act }) => when(inTurn(is(act, 'demand', 'gain-or-loss'), not(is(act, 'unwarranted', true))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'The demand is not unwarranted.'),
};
