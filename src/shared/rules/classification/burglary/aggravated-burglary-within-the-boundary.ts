/** Classes 29A and 31A, from April 2017 until April 2023. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isArmed } from './armed.ts';
import { isBusiness, isHome, isResidentialOutbuilding } from './burglary-case.ts';

export const aggravatedBurglaryWithinTheBoundary: ClassificationRule<'burglary'> = {
  id: 'aggravated-burglary-within-the-boundary',
  sentence: 'From April 2017 until April 2023 aggravated burglary was residential within the boundary of a residence, and otherwise business and community.',
  cites: [crr('74')],
  from: '2017-04',
  until: '2023-04',
  overrides: ['burglary-within-the-boundary', 'burglary-business-and-community'],
  apply: ({ act }) => {
    const armed = inTurn(is(act, 'deed', 'entered', 'distraction'), isArmed(act));
    const said = [
      when(inTurn(any(isHome(act), isResidentialOutbuilding(act)), armed), offence('29A', null), 'The burglar was armed.'),
      when(inTurn(isBusiness(act), armed), offence('31A', '031/00'), 'The burglar was armed.'),
    ];
    return said.find(({ says }) => says === 'holds') ?? said.find(({ says }) => says === 'needs') ?? silent;
  },
};
