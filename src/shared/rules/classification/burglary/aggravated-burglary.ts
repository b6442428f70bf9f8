/** Classes 29B and 29C, since April 2023, and 31A. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isArmed } from './armed.ts';
import { isBusiness, isHome, isUnconnected } from './burglary-case.ts';

const groups = [
  { of: isHome, class: '29B', code: '029/00' },
  { of: isUnconnected, class: '29C', code: '029/00' },
  { of: isBusiness, class: '31A', code: '031/00' },
] as const;

export const aggravatedBurglary: ClassificationRule<'burglary'> = {
  id: 'aggravated-burglary',
  sentence: 'Any burglary by somebody who has a firearm, an imitation of one, a weapon of offence or an explosive with them is aggravated burglary.',
  cites: [crr('74')],
  from: '2023-04',
  overrides: ['residential-burglary-of-a-home', 'residential-burglary-of-an-unconnected-building', 'burglary-business-and-community'],
  apply: ({ act }) => {
    const armed = inTurn(is(act, 'deed', 'entered', 'distraction'), isArmed(act));
    const said = groups.map((group) => when(inTurn(group.of(act), armed), offence(group.class, group.code), 'The burglar was armed.'));
    return said.find(({ says }) => says === 'holds') ?? said.find(({ says }) => says === 'needs') ?? silent;
  },
};
