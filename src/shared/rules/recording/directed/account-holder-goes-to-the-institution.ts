/** Box F7: account holders at a police station. */
import { has, known } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { all } from '../../truth.ts';
import { offenceOf, type GateRule } from '../gates/gate.ts';

export const accountHolderGoesToTheInstitution: GateRule = {
  id: 'account-holder-goes-to-the-institution',
  sentence: 'An account holder whose institution has not told them to report cheque, card or online bank account fraud is told to contact it; no crime and no crime related incident is recorded. Where the institution does not honour the transaction a crime is.',
  cites: [nfib('8'), nfib('68')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input) => {
    const { act } = input;
    return act.kind === 'fraud' && offenceOf(input)?.class === 'NFIB5A'
      ? when(all(has(act, 'particulars', 'account-holder-not-sent-by-institution'), known(act, 'losers'), (act.losers ?? []).length === 0), true, 'The institution, which bears the loss, has not sent the account holder.')
      : silent;
  },
};
