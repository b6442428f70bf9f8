/** Vehicles, plant and other registered items. */
import { crr, nfib } from '../cite.ts';
import { when } from '../rule.ts';
import { calls } from './calls-on-police.ts';
import { isReportFraud, type BeforehandRule } from './recorder.ts';

export const pncEntryFirst: BeforehandRule = {
  id: 'pnc-entry-first',
  sentence: 'Where an item registered on the PNC, such as a vehicle or plant, was obtained by fraud, the force makes the PNC entry before it reports to Report Fraud, which has no access.',
  cites: [crr('97'), nfib('6')],
  apply: (recording) => when(isReportFraud(recording) ? calls(recording, 'registered-item') : false, 'pnc-entry', 'The PNC entry is made first.'),
};
