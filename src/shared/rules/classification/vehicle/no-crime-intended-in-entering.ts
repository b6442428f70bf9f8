/** By the chart of page 78. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const noCrimeIntendedInEntering: ClassificationRule<'vehicle'> = {
  id: 'no-crime-intended-in-entering',
  sentence: 'Entry to a vehicle without damage is an incident where credible evidence shows that crime was not intended.',
  cites: [crr('78')],
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'entered'), is(act, 'crimeNotIntended', true)), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Credible evidence shows that no crime was intended.'),
};
