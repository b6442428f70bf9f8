/** Item 5. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSent } from './slavery-case.ts';

export const noCrimeInLawDisclosed: ClassificationRule<'modern-slavery'> = {
  id: 'no-crime-in-law-disclosed',
  sentence: 'A referral that discloses no crime in law is kept as an intelligence record.',
  cites: [crr('48')],
  apply: (input) => when(inTurn(isSent(input), is(input.act, 'where', 'this-force'), not(yes(input.act, 'crimeInLaw'))), { is: 'not-notifiable', instead: 'intelligence' }, 'No crime in law is disclosed.'),
};
