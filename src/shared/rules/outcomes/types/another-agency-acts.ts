/** Outcome 20. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const anotherAgencyActs: OutcomeRule = {
  id: 'another-agency-acts',
  sentence: 'Outcome 20 is for further action by another agency that the victim knows of and can reach, with the reason and the local review; what goes to another force is removed as transferred (C1).',
  cites: [outcomesGuidance('21')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '20')) return silent;
    const force = when(is(input.outcome, 'otherBody', 'police-force'), false, 'It goes to another police force: it is put to the registrar for removal as transferred (C1).');
    return firstOf(force, showing(input, 'why-referred', 'local-review', 'victim-has-contact'));
  },
};
