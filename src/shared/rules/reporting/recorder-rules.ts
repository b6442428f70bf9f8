/** Every rule about who records a crime, and what comes before it is passed on. */
import { adviceBeforeRecording } from './advice-before-recording.ts';
import { policeAreCalledOn } from './police-are-called-on.ts';
import { aCompromisedLocation } from './a-compromised-location.ts';
import { passedByTheNfib } from './passed-by-the-nfib.ts';
import { pncEntryFirst } from './pnc-entry-first.ts';
import { recordedLocallyAndNotReferred } from './recorded-locally-and-not-referred.ts';
import { registeredItemsAreRecordedLocally } from './registered-items-are-recorded-locally.ts';
import { reportFraudRecordsIt } from './report-fraud-records-it.ts';
import type { BeforehandRule, RecorderRule } from './recorder.ts';

export const recorderRules: readonly RecorderRule[] = [reportFraudRecordsIt, policeAreCalledOn, registeredItemsAreRecordedLocally, passedByTheNfib, recordedLocallyAndNotReferred, aCompromisedLocation];

export const beforehandRules: readonly BeforehandRule[] = [pncEntryFirst, adviceBeforeRecording];
