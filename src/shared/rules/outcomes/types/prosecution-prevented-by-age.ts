/** The reverse of outcome 11. Ages are not asked for it: whoever is charged is taken to be old enough; but told that everybody suspected is under 10, nobody was. */
import { crr, outcomesGuidance } from '../../cite.ts';
import { when } from '../../rule.ts';
import { typeIs, type OutcomeCase, type OutcomeRule } from '../outcome-case.ts';

const everySuspectIsUnderTen = ({ crime, of }: OutcomeCase): boolean => {
  const ages = crime.acts.flatMap(({ by }) => by).map((id) => of.offenders.get(id)?.age ?? 10);
  return ages.length > 0 && ages.every((age) => age < 10);
};

export const prosecutionPreventedByAge: OutcomeRule = {
  id: 'prosecution-prevented-by-age',
  sentence: 'A suspect below the age of criminal responsibility cannot be prosecuted: the crime is neither charged nor taken into consideration, nor left uncharged in the public interest.',
  cites: [outcomesGuidance('16'), crr('24')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => when(typeIs(input, '1', '1A', '4', '9', '10') && everySuspectIsUnderTen(input), false, 'Everybody suspected is under 10, which prevents a prosecution: that is outcome 11.'),
};
