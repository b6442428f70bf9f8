/** The offence list added 008/77 to 8S and 8T on 1 April 2025. */
import { crr, offenceList } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { chosenByCapacity } from './chosen-by-capacity.ts';

export const strangulationByTheVictimsCapacity: ClassificationRule<'offence'> = {
  id: 'strangulation-by-the-victims-capacity',
  sentence: 'From 1 April 2025 the class of 008/77 told alone goes by the capacity in which the victim acted.',
  cites: [crr('45'), offenceList],
  from: '2025-04-01',
  overrides: ['the-offence-chosen'],
  apply: (input) => chosenByCapacity(input, { '008/77': ({ injured }) => injured }),
};
