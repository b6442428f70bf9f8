/** Facts of modern slavery (pages 48-49). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const ModernSlaveryAct = z.strictObject({
  ...common,
  kind: z.literal('modern-slavery'),
  source: oneOf(['referral', 'duty-to-notify', 'reported-to-police'], 'How did it reach the force?', 'Referral: of the National Referral Mechanism, sent by the competent authority whoever made it. Duty to notify: sent by the competent authority.'),
  where: oneOf(
    ['this-force', 'england-and-wales', 'scotland-or-northern-ireland', 'overseas', 'not-confirmed'],
    'Where was it committed?',
    'Wholly or in part in the area of this force, or elsewhere in England and Wales; overseas: only there. Not confirmed: the place is not shown to be in the area of this force.',
  ),
  linkToUnitedKingdom: yesNo('Has the offender, the victim or the crime a link to the United Kingdom?', 'Asked of what was reported to police and happened overseas only.'),
  crimeInLaw: yesNo('Does it disclose a crime in law?', 'Asked of referrals and duties to notify; a decision on reasonable grounds is not waited for.'),
  exploitation: oneOf(
    ['servitude', 'forced-labour', 'travel', 'offence-to-arrange-travel', 'kidnapping-to-arrange-travel'],
    'Which offence is it?',
    'Slavery or servitude; forced or compulsory labour; arranging or facilitating travel for exploitation; another offence, or kidnapping or false imprisonment, in order to arrange it. It settles the code only.',
  ),
  groundsDecision: oneOf(['pending', 'negative', 'positive'], 'What is the decision on reasonable grounds?', 'Asked of referrals before 2025 only, when some were reported incidents.'),
});
export type ModernSlaveryAct = z.infer<typeof ModernSlaveryAct>;
