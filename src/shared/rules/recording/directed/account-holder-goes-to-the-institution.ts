/** Box F7: account holders at a police station. */
import { has, known } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { all, any, inTurn, not } from '../../truth.ts';
import { offenceOf, type GateRule } from '../gates/gate.ts';

/** An arrest is dealt with as though the institution had reported it (page 67). */
const callsForARecord = ['arrest', 'in-progress-or-just-committed', 'local-suspect', 'passed-by-nfib'] as const;

export const accountHolderGoesToTheInstitution: GateRule = {
  id: 'account-holder-goes-to-the-institution',
  sentence: 'An account holder whose institution has not told them to report cheque, card or online bank account fraud is told to contact it; no crime and no crime related incident is recorded. Where the institution does not honour the transaction a crime is, and where police are called on, or the NFIB has passed it to them.',
  cites: [nfib('8'), nfib('68'), nfib('2'), nfib('67')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input) => {
    const { act } = input;
    return act.kind === 'fraud' && offenceOf(input)?.class === 'NFIB5A'
      ? when(inTurn(all(has(act, 'particulars', 'account-holder-not-sent-by-institution'), known(act, 'losers'), (act.losers ?? []).length === 0), not(any(...callsForARecord.map((call) => has(act, 'callForService', call))))), true, 'The institution, which bears the loss, has not sent the account holder.')
      : silent;
  },
};
