/** After three months: a new recording decision, in which an anniversary or the like may still make it one course. */
import { crr } from '../../cite.ts';
import { refer, silent } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { isConduct } from '../../principal-crime/conduct/conduct.ts';
import { continues, notDealtWith, recordedConduct, withinThreeMonths } from './continuation.ts';

export const newDecisionAfterThreeMonths: BesideRule = {
  id: 'new-decision-after-three-months',
  sentence: 'Three months after the last recorded incident a new recording decision is made; a longer break may exceptionally be bridged, case by case.',
  cites: [crr('57-58')],
  apply: (input) => {
    const known = recordedConduct(input);
    if (known === null || !isConduct(input.crime)) return silent;
    return refer(inTurn(continues(input), notDealtWith(known), not(withinThreeMonths(input, known))), 'Three months have passed since the last recorded incident: whether this joins it or is a new crime is decided anew.');
  },
};
