/** Calls for service. */
import { crr, nfib } from '../cite.ts';
import { when } from '../rule.ts';
import { calls } from './calls-on-police.ts';
import { isReportFraud, type RecorderRule } from './recorder.ts';

export const policeAreCalledOn: RecorderRule = {
  id: 'police-are-called-on',
  sentence: 'The force makes a record of its own as well, and reports to Report Fraud, where offenders are arrested, where the offender is committing it or has recently done so when police are called, identified or not, and where there is a local suspect.',
  cites: [crr('97'), nfib('2-3')],
  overrides: ['report-fraud-records-it'],
  apply: (recording) => when(isReportFraud(recording) ? calls(recording, 'arrest', 'in-progress-or-just-committed', 'local-suspect') : false, { by: 'report-fraud', local: true }, 'It is a call for service.'),
};
