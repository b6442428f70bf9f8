/** Classes 28J and 28N, since April 2023, and 30D: the text stands under the headings of all three. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isAttemptToBurgle } from './damage-case.ts';

export const damageAtAnEntryPoint: ClassificationRule<'damage'> = {
  id: 'damage-at-an-entry-point',
  sentence: 'Damage at a way into a building is attempted burglary where that is, on the balance of probabilities, likelier than criminal damage.',
  cites: [crr('74')],
  from: '2023-04',
  overrides: ['criminal-damage-residential', 'criminal-damage-business-and-community', 'racially-or-religiously-aggravated-damage', 'aggravated-damage-endangering-life'],
  apply: ({ act }) => {
    const because = 'Attempted burglary is likelier than criminal damage.';
    const said = [
      when(isAttemptToBurgle(act, 'home'), offence('28J', '028/03'), because),
      when(isAttemptToBurgle(act, 'other-residential-building'), offence('28N', '028/03'), because),
      when(isAttemptToBurgle(act, 'business-outbuilding', 'business-or-community-building'), offence('30D', '030/02'), because),
    ];
    return said.find(({ says }) => says === 'holds') ?? said.find(({ says }) => says === 'needs') ?? silent;
  },
};
