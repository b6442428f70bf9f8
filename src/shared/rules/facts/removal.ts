/** Facts about taking a recorded crime out of the figures (pages 25-26). */
import { z } from 'zod';
import { Id, oneOf, someOf, yesNo } from './fact.ts';

export const Removal = z.strictObject({
  of: Id.describe('The act whose crime it is.'),
  reason: z.enum(['C1', 'C2', 'C3', 'C4', 'C5']).describe('C1 transferred; C2 additional verifiable information; C3 duplicate; C4 recorded in error; C5 self-defence.'),
  decidedBy: oneOf(
    ['registered-registrar', 'registrar', 'chief-officer-on-the-registrars-advice', 'designated-decision-maker', 'somebody-else'],
    'Who decides it?',
    'Registered registrar: on the professional register of the College of Policing.',
  ),
  independent: yesNo('Is whoever decides independent of the investigation?', 'Asked for C2 to C5.'),
  victimTold: yesNo('Has the victim been told, before the crime is taken out of the figures?', 'Asked for C1, C2 and C5 of a crime against a victim.'),
  otherForceReference: oneOf(['none', 'crime-number', 'crime-related-incident-number'], 'Which reference has the receiving force given?', 'Asked for C1; the victim is told it.'),
  outsideShown: yesNo('Does verifiable information clearly show that it was committed in the area of another force?', 'A force of England or Wales, by information that came after the crime was recorded. Asked for C1.'),
  information: someOf(
    ['additional', 'verifiable', 'determines-no-crime'],
    'Is the information additional, verifiable, and does it determine that no notifiable crime occurred?',
    'Additional: not available when it was recorded. Verifiable: its origin, reliability and relevance. Asked for C2.',
  ),
  withdrawn: yesNo('Has the victim withdrawn the report?', 'A victim who stands by the report and cannot support police action has not withdrawn it: that is told of the outcome. Asked for C2, C4 and C5.'),
  pressure: yesNo('Is there clear concern that it was withdrawn from fear, coercion, influence or pressure?', 'Asked where the victim has withdrawn the report.'),
  duplicateOf: oneOf(['live-record', 'no-live-record'], 'Is the other record live and counted, of the same report and details?', 'Asked for C3.'),
  mistake: yesNo('Was recording a genuine mistake, and on balance no notifiable crime committed?', 'Asked for C4.'),
  selfDefence: yesNo('Does evidence show that the offender acted in self-defence?', 'Asked for C5.'),
  groundsDecision: oneOf(['none', 'negative-reasonable', 'negative-conclusive'], 'Which decision has the national referral mechanism made?', 'Asked for modern slavery.'),
});
export type Removal = z.infer<typeof Removal>;
