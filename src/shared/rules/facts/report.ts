/** Facts about the report to police. */
import { z } from 'zod';
import { InstantText } from '../../domain/instant.ts';
import { fact, oneOf, someOf, yesNo } from './fact.ts';

export const Report = z.strictObject({
  receivedAt: fact(InstantText, 'When did police first receive the report?', 'The first report to any part of the police: the 24 hours begin here.'),
  by: oneOf(
    ['victim', 'representative', 'parent-or-carer', 'professional', 'other-third-party', 'police', 'competent-authority', 'anonymous', 'nobody', 'other-party', 'multi-agency-panel', 'sexual-assault-referral-centre'],
    'Who reports it?',
    'Professional: in a role such as doctor, nurse, social worker, teacher. Parent or carer: as guardian or responsible adult of a child, young person or adult at risk. Police: officers found or saw it. Nobody: it was seen only on video. Other party: the other of two who took part willingly. Multi-agency panel: also a risk assessment conference (MARAC). Sexual assault referral centre: what a victim told it; a professional, parent or carer who reports through it is named as that.',
  ),
  to: oneOf(['police', 'report-fraud'], 'Who received the report?', 'Report Fraud: the national contact centre, by telephone or its web form.'),
  referralCentre: someOf(
    ['investigation-wanted', 'details-passed-on', 'samples-submitted', 'depersonalised-intelligence', 'no-details-passed-on', 'samples-frozen'],
    'What does the victim want the sexual assault referral centre to do?',
    'Give personal details and seek an investigation; pass on details of the report, by name or not, without pursuing it; submit samples to the police; pass on depersonalised data only; stay anonymous and pass on nothing of the allegation; keep the samples frozen. Asked where the centre reports a rape.',
  ),
  inDoubt: yesNo('Is there doubt about the reporter’s status, position or truthfulness?', 'Doubt about who a professional, parent, carer or panel is, or whether they tell the truth. Asked where one of these reports it.'),
});
export type Report = z.infer<typeof Report>;
