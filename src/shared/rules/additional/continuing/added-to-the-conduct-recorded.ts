/** More of the same conduct, and messages that plainly continue it. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { isConduct } from '../../principal-crime/conduct/conduct.ts';
import { continues, notDealtWith, recordedConduct, withinThreeMonths } from './continuation.ts';

const joiningMessages: ReadonlySet<string> = new Set(['008/72', '138/52']);

export const addedToTheConductRecorded: BesideRule = {
  id: 'added-to-the-conduct-recorded',
  sentence: 'Conduct that continues a recorded course of conduct, and a further 008/72 or 138/52 message that does, joins the record unless the offender has been dealt with or three months have passed since the last recorded incident.',
  cites: [crr('57-58')],
  apply: (input) => {
    const known = recordedConduct(input);
    if (known === null || !(isConduct(input.crime) || joiningMessages.has(input.crime.code ?? ''))) return silent;
    return when(inTurn(continues(input), notDealtWith(known), withinThreeMonths(input, known)), 'swallowed', 'It continues the conduct recorded already, and joins that record.');
  },
};
