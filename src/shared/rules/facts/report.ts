/** Facts about the report to police. */
import { z } from 'zod';
import { InstantText } from '../../domain/instant.ts';
import { fact, oneOf, yesNo } from './fact.ts';

export const Report = z.strictObject({
  receivedAt: fact(InstantText, 'When did police first receive the report?', 'The first report to any part of the police: the 24 hours begin here.'),
  by: oneOf(
    ['victim', 'representative', 'parent-or-carer', 'professional', 'other-third-party', 'police', 'competent-authority', 'anonymous', 'nobody'],
    'Who reports it?',
    'Professional: in a role such as doctor, nurse, social worker, teacher. Parent or carer: as guardian or responsible adult of a child, young person or adult at risk. Police: officers found or saw it. Nobody: it was seen only on video.',
  ),
  to: oneOf(['police', 'report-fraud'], 'Who received the report?', 'Report Fraud: the national contact centre, by telephone or its web form.'),
  inDoubt: yesNo('Is there doubt about the reporter’s status, position or truthfulness?', 'Doubt about who a professional, parent or carer is, or whether they tell the truth.'),
});
export type Report = z.infer<typeof Report>;
