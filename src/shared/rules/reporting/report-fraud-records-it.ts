/** The default for fraud and cyber. A report made on the victim’s behalf needs no local record. */
import { crr, nfib } from '../cite.ts';
import { when } from '../rule.ts';
import { isReportFraud, type RecorderRule } from './recorder.ts';

export const reportFraudRecordsIt: RecorderRule = {
  id: 'report-fraud-records-it',
  sentence: 'Fraud and cyber crime is reported to Report Fraud, which records it; without a call for service no local record is needed, though the victim be vulnerable and police report for them.',
  cites: [crr('97'), nfib('1-2')],
  apply: (recording) => when(isReportFraud(recording), { by: 'report-fraud', local: false }, 'Report Fraud records it.'),
};
