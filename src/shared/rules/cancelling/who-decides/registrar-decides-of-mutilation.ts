/** C2 and C4 on mutilation that was reported under the mandatory duty. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { isReportedMutilation, reasonIs } from '../removal-case.ts';
import type { DeciderRule } from './who-decides.ts';

export const registrarDecidesOfMutilation: DeciderRule = {
  id: 'registrar-decides-of-mutilation',
  sentence: 'Cancelling mutilation of a child that was reported under the mandatory duty is for the registrar.',
  cites: [crr('45')],
  overrides: ['registrar-or-designated-decides', 'independent-trained-decides'],
  apply: (input) => when(reasonIs(input, 'C2', 'C4') && isReportedMutilation(input), 'registrar', 'It was reported under the mandatory duty.'),
};
