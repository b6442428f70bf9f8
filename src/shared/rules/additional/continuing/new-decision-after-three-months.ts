/** After three months what is reported is decided for itself. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { tooLateToJoin } from './continuation.ts';
import { mayContinue } from './of-crime.ts';

export const newDecisionAfterThreeMonths: BesideRule = {
  id: 'new-decision-after-three-months',
  sentence: 'Three months after the last recorded incident a new recording decision is made; exceptional circumstances, such as an anniversary, may join conduct, but not a message, to the record case by case.',
  cites: [crr('57-58')],
  apply: (input) => {
    const continuing = mayContinue(input);
    return continuing === null ? silent : when(tooLateToJoin(continuing), 'alone', 'Three months have passed since the last recorded incident, and nothing exceptional joins it to the record: it is a crime of its own.');
  },
};
