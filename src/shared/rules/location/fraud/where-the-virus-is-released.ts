/** Suspects who release malware. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { FraudLocationRule } from './fraud-location.ts';

export const whereTheVirusIsReleased: FraudLocationRule = {
  id: 'where-the-virus-is-released',
  sentence: 'Malware released from a place in England or Wales is recorded where the suspect is based.',
  cites: [nfib('129')],
  overrides: ['where-the-representation-was-made', 'a-case-passed-by-the-nfib'],
  apply: ({ act }) => (act.kind === 'computer-misuse' && act.what === 'malware' ? when(is(act, 'reach', 'released-by-suspect-here'), 'suspect-or-operation-address', 'The suspect released it from here.') : silent),
};
