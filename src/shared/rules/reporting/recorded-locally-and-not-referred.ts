/** The list at the foot of the section. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { isLocalOnly, type RecorderRule } from './recorder.ts';

export const recordedLocallyAndNotReferred: RecorderRule = {
  id: 'recorded-locally-and-not-referred',
  sentence: 'Articles for use in fraud, forgery, false documents, fraud of driver and vehicle records, and making off without payment are recorded by the force and not referred to Report Fraud.',
  cites: [crr('97-98')],
  apply: (recording) => when(isLocalOnly(recording), { by: 'this-force', local: true }, 'It is not referred to Report Fraud.'),
};
