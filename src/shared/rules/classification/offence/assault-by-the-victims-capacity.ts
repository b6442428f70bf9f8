/** Wounding, bodily harm or an assault told by its code alone: the list has it under a class for anyone and under those of the police and emergency workers. */
import { crr, offenceList } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { chosenByCapacity } from './chosen-by-capacity.ts';

export const assaultByTheVictimsCapacity: ClassificationRule<'offence'> = {
  id: 'assault-by-the-victims-capacity',
  sentence: 'The class of an assault told by its code alone goes by the capacity in which the victim acted.',
  cites: [crr('45'), offenceList],
  overrides: ['the-offence-chosen'],
  apply: (input) =>
    chosenByCapacity(input, {
      '005/01': ({ intended }) => intended,
      '008/01': ({ injured }) => injured,
      '008/06': ({ injured }) => injured,
      '008/73': ({ injured }) => (injured === '8S' ? '104' : '105A'),
    }),
};
