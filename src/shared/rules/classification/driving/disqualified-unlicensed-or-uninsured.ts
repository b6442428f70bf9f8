/** Class 4/9: no N300 and no crime related incident is needed first. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { alleged, harms, isOfTheDriver } from './driving-case.ts';

export const disqualifiedUnlicensedOrUninsured: ClassificationRule<'driving'> = {
  id: 'disqualified-unlicensed-or-uninsured',
  sentence: 'Death or serious injury by a disqualified, or death by an unlicensed or uninsured driver is recorded from the outset: the standard of driving need not be investigated.',
  cites: [crr('37'), offenceList],
  apply: (input) => {
    const offended = alleged(input);
    return when(inTurn(harms(input), isOfTheDriver(input), offended !== null), offence(offended?.class ?? null, offended?.code ?? null), 'The driver may not drive, and the standard of driving does not matter.');
  },
};
