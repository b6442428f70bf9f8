/** C2: what the information must be (Outcomes, page 28). */
import { has } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { all, not } from '../truth.ts';
import { reasonIs, type RemovalCase, type RemovalRule } from './removal-case.ts';

/** "No further information is required" (page 83). */
const isPaidUnasked = ({ removal, of }: RemovalCase): boolean => of.acts.some((act) => act.id === removal.of && act.kind === 'making-off' && act.paid === 'before-police-contact');

export const additionalVerifiableInformation: RemovalRule = {
  id: 'additional-verifiable-information',
  sentence: 'C2 needs information that was not available when the crime was recorded, can be verified, and determines that no notifiable crime occurred; of a making off it is enough that the suspect returned and paid before any contact with police.',
  cites: [crr('25'), outcomesGuidance('28'), crr('83')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => {
    if (!reasonIs(input, 'C2') || isPaidUnasked(input)) return silent;
    const { removal } = input;
    const whole = all(has(removal, 'information', 'additional'), has(removal, 'information', 'verifiable'), has(removal, 'information', 'determines-no-crime'));
    return when(not(whole), false, 'The information is not all of additional, verifiable and decisive.');
  },
};
