/** Cases the NFIB disseminates. */
import { crr, nfib } from '../cite.ts';
import { when } from '../rule.ts';
import { calls } from './calls-on-police.ts';
import { isReportFraud, type RecorderRule } from './recorder.ts';

export const passedByTheNfib: RecorderRule = {
  id: 'passed-by-the-nfib',
  sentence: 'The force makes a record of the crimes in a case that the NFIB passes to it.',
  cites: [crr('97'), nfib('2'), nfib('5')],
  overrides: ['report-fraud-records-it'],
  apply: (recording) => when(isReportFraud(recording) ? calls(recording, 'passed-by-nfib') : false, { by: 'report-fraud', local: true }, 'The NFIB has passed it to the force.'),
};
