/** Parking tickets and congestion charges. */
import { yes } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { noCrime, ofKind, type FraudRule } from './fraud-case.ts';

export const aCopiedNumberPlate: FraudRule = {
  id: 'a-copied-number-plate',
  sentence: 'Somebody in dispute over a ticket is referred to the authority that issued it; a crime is recorded where the authority gives information that another vehicle showed a false or copied plate.',
  cites: [nfib('124')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['copied-number-plate'], not(yes(input.act, 'authorityConfirms'))), noCrime('returned'), 'The issuing authority has not said that another vehicle showed the plate.'),
};
