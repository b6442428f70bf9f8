/** Classes 4/4, 4/6 and 4/8. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { alleged, harms, isOfTheDriver, madeOut } from './driving-case.ts';

export const deathOrSeriousInjuryByDriving: ClassificationRule<'driving'> = {
  id: 'death-or-serious-injury-by-driving',
  sentence: 'Causing death or serious injury by dangerous or careless driving is recorded once the investigation confirms that the offence is made out.',
  cites: [crr('37')],
  apply: (input) => {
    const offended = alleged(input);
    return when(inTurn(harms(input), not(isOfTheDriver(input)), offended !== null, madeOut(input)), offence(offended?.class ?? null, offended?.code ?? null), 'The investigation confirms that the offence is made out.');
  },
};
