/** More of the same conduct, and messages that plainly continue it. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { joinsTheRecord } from './continuation.ts';
import { mayContinue } from './of-crime.ts';

export const addedToTheConductRecorded: BesideRule = {
  id: 'added-to-the-conduct-recorded',
  sentence: 'Conduct that continues a recorded course of conduct, and a further 008/72 or 138/52 message that does, joins the record unless three months have passed since the last recorded incident, the course has ended or, of conduct, the offender has been dealt with.',
  cites: [crr('52'), crr('57-58')],
  apply: (input) => {
    const continuing = mayContinue(input);
    return continuing === null ? silent : when(joinsTheRecord(continuing), 'swallowed', 'It continues the conduct recorded already, and joins that record.');
  },
};
