/** What is asked of fraud and of computer misuse alike: whether police are called on, and which places are known (NFIB pages 2-5 and 71). */
import { names, someOf } from '../fact.ts';

export const callsOnPolice = ['arrest', 'in-progress-or-just-committed', 'local-suspect', 'passed-by-nfib', 'registered-item'] as const;

export const places = [
  'suspect-or-operation-address',
  'workplace',
  'delivery-address',
  'redirect-address',
  'most-offences',
  'first-offence',
  'victims-home-or-work',
  'railway',
  'suspects-in-different-areas',
  'beneficiary-address',
  'beneficiary-bank',
  'takeover-address',
  'account-taken-over',
  'suspect-present',
] as const;

export const fraudAndMisuse = {
  callForService: someOf(
    callsOnPolice,
    'Does any of these call for police?',
    'Offenders arrested; the offender committing it or having just done so when police are called; a suspect whom police can or could locate or apprehend with the details given; a case passed to the force by the NFIB; an item registered on the PNC, such as a vehicle or plant, obtained. An empty list says none.',
  ),
  places: someOf(
    places,
    'Which of these are known?',
    'Addresses, and areas with the most or the first offences or usages; “railway”: it is in relation to the railways; “account taken over”: the holder’s address was changed without their knowledge, to one that is not known; “suspect present”: where the suspect was present at a transaction. An empty list says none is known.',
  ),
  items: names(
    'Which separate accounts, applications or things of the kind that is counted are concerned?',
    'One name for each account, application, claim, policy, contract, return, pension, grant, charity, server, computer, exchange or virus, as the class counts them; for a cheque, card or bank account each account on which the institution bears the loss, and none where it bears none.',
  ),
};
