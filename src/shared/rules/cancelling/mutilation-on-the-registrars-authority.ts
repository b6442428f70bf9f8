/** C2 and C4 on mutilation that was reported under the mandatory duty. */
import { is } from '../ask.ts';
import { crr } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { not } from '../truth.ts';
import { isReportedMutilation, reasonIs, type RemovalRule } from './removal-case.ts';

export const mutilationOnTheRegistrarsAuthority: RemovalRule = {
  id: 'mutilation-on-the-registrars-authority',
  sentence: 'Where it is determined that a child whose mutilation was reported under the mandatory duty has not suffered it, the crime is cancelled on the authority of the registrar.',
  cites: [crr('45')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => (reasonIs(input, 'C2', 'C4') && isReportedMutilation(input) ? when(not(is(input.removal, 'decidedBy', 'registered-registrar', 'registrar')), false, 'The registrar has not authorised it.') : silent),
};
