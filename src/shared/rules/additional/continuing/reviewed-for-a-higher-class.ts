/** What has joined a record may be more serious than the record says. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { gravity } from '../../principal-crime/conduct/conduct.ts';
import { joinsTheRecord, recordedConduct } from './continuation.ts';
import { mayContinue } from './of-crime.ts';

export const reviewedForAHigherClass: BesideRule = {
  id: 'reviewed-for-a-higher-class',
  sentence: 'Where conduct after recording is of a higher class than the record, the record is reviewed, and the registrar or a designated decision maker may reclassify it.',
  cites: [crr('58'), crr('13')],
  apply: (input) => {
    const continuing = mayContinue(input);
    if (continuing === null) return silent;
    const [known] = recordedConduct(continuing).filter(({ code }) => gravity(input.crime.code) < gravity(code ?? null));
    return known === undefined ? silent : when(joinsTheRecord(continuing), 'swallowed', `It is ${input.crime.code}, and the record ${known.code ?? known.class}: whether the record is reclassified is reviewed.`);
  },
};
