/** Class 92C beside premises. The list has no code for what page 91 says of intoxicating substances. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const otherDrugOffences: ClassificationRule<'drugs'> = {
  id: 'other-drug-offences',
  sentence: 'Supplying a substance to be inhaled by somebody under 18, and obstructing a search for drugs, are other drug offences.',
  cites: [crr('91'), offenceList],
  apply: ({ act }) => when(is(act, 'deed', 'sold-for-intoxication', 'search-obstructed'), offence('92C', act.deed === 'search-obstructed' ? '093/30' : null, 'state'), 'It is another drug offence.'),
};
