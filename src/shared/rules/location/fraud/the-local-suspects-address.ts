/** Call for service: a local suspect. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { given, grounds, isBusiness, type FraudLocationRule } from './fraud-location.ts';

export const theLocalSuspectsAddress: FraudLocationRule = {
  id: 'the-local-suspects-address',
  sentence: 'For a local suspect it is the address of the suspect or the operation; for business related fraud the usual place of work of the employee, or else the head office.',
  cites: [nfib('4')],
  apply: (input) => {
    const ground = grounds(input, 'local-suspect');
    if (!isBusiness(input)) return when(ground, 'suspect-or-operation-address', 'There is a local suspect.');
    const work = when(given(ground, input, 'workplace'), 'place-of-work' as const, 'It is business related.');
    return work.says === 'silent' ? when(ground, 'head-office', 'It is business related, with no usual place of work.') : work;
  },
};
