/** Every rule there is, by the question it answers. */
import { besideRules } from './additional/beside-rules.ts';
import { deciderRules, removalRules } from './cancelling/removal-rules.ts';
import { classificationRules } from './classification/classification-rules.ts';
import { unitRules } from './counting/unit-rules.ts';
import { fraudLocationRules } from './location/fraud/fraud-location-rules.ts';
import { locationRules } from './location/general/location-rules.ts';
import { theMostRecentPrincipalCrime } from './location/series/the-most-recent-principal-crime.ts';
import { consideredForTransfer } from './location/transfer/considered-for-transfer.ts';
import { flagKindRules, flagRules } from './flags/flag-rules.ts';
import { onlyRecordedCrimesTakeOutcomes } from './outcomes/only-recorded-crimes-take-outcomes.ts';
import { outcomeDeciderRules, outcomeRules } from './outcomes/outcome-rules.ts';
import { onlyTheRelatedCrimeCanBeCharged } from './outcomes/related/only-the-related-crime-can-be-charged.ts';
import { principalRules } from './principal-crime/principal-rules.ts';
import { gateRules } from './recording/gate-rules.ts';
import { reportRules } from './recording/incident-report.ts';
import { insteadRules } from './recording/instead-rules.ts';
import { beforehandRules, recorderRules } from './reporting/recorder-rules.ts';
import { delayRules, dueRules } from './time/time-rules.ts';
import { reclassificationRules, reclassifierRules } from './reclassification/reclassification-rules.ts';
import type { Rule } from './rule.ts';

export const chapters = {
  recording: [...reportRules, ...new Set(Object.values(gateRules).flat())],
  instead: insteadRules,
  classification: [...new Set(Object.values<readonly unknown[]>(classificationRules).flat())],
  counting: unitRules,
  'principal-crime': principalRules,
  additional: besideRules,
  flags: [...Object.values(flagRules), ...Object.values(flagKindRules)].flat(),
  time: [...dueRules, ...delayRules],
  reclassification: [...reclassificationRules, ...reclassifierRules],
  cancelling: [...removalRules, ...deciderRules],
  location: [...fraudLocationRules, ...locationRules, theMostRecentPrincipalCrime],
  transfer: [consideredForTransfer],
  related: [onlyTheRelatedCrimeCanBeCharged],
  outcomes: [...outcomeRules, ...outcomeDeciderRules, onlyRecordedCrimesTakeOutcomes],
  reporting: [...recorderRules, ...beforehandRules],
} as const;

/** For questions about the rules themselves: what each applies to does not matter there. */
export const rulebook: readonly Rule<never, unknown>[] = Object.values(chapters).flat() as readonly Rule<never, unknown>[];
