/** Facts about changing the class of a recorded crime (pages 13 and 63). */
import { z } from 'zod';
import { ClassCode, HomeOfficeCode, Id, fact, oneOf, yesNo } from './fact.ts';

export const Reclassification = z.strictObject({
  of: Id.describe('The act whose crime it is; the act is told as it was first recorded.'),
  to: z.enum(['another-class', 'N100/01', 'N100/02', 'N100/03']).default('another-class').describe('Another class, or back to a reported incident of rape.'),
  class: fact(ClassCode, 'To which class?', 'The new class; left open where it is not told.'),
  code: fact(HomeOfficeCode, 'To which Home Office code?', 'The new code; left open where it is not told.'),
  reason: oneOf(
    ['new-information', 'original-error', 'more-serious-historic-crime', 'charged-with-another-offence', 'something-else'],
    'Why is it reclassified?',
    'New information: further, substantive, and known only since it was recorded. Historic crime: the victim alleges a more serious one by the same offender in the course of the investigation.',
  ),
  decidedBy: oneOf(
    ['registered-registrar', 'registrar', 'designated-decision-maker', 'somebody-else'],
    'Who decides it?',
    'Registered registrar: accredited by the College of Policing.',
  ),
  justified: yesNo('Is the justification in the crime record, in auditable form?', 'It is recorded within the crime record.'),
  investigated: yesNo('Has a substantive investigation begun?', 'Asked where a rape goes back to a reported incident.'),
});
export type Reclassification = z.infer<typeof Reclassification>;
