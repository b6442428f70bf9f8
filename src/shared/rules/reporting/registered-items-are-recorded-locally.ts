/** The second of the situations in which page 97 has police record locally as well; the fraud volume (page 6) adds that they report it themselves. */
import { crr, nfib } from '../cite.ts';
import { when } from '../rule.ts';
import { calls } from './calls-on-police.ts';
import { isReportFraud, type RecorderRule } from './recorder.ts';

export const registeredItemsAreRecordedLocally: RecorderRule = {
  id: 'registered-items-are-recorded-locally',
  sentence: 'Where a vehicle, plant or another item that needs a report on the PNC was obtained by fraud, the force makes a record of its own as well, and reports to Report Fraud.',
  cites: [crr('97'), nfib('6')],
  overrides: ['report-fraud-records-it'],
  apply: (recording) => when(isReportFraud(recording) ? calls(recording, 'registered-item') : false, { by: 'report-fraud', local: true }, 'An item registered on the PNC was obtained.'),
};
