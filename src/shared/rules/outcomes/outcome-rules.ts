/** Every rule about the outcomes of recorded crimes. */
import { alternateOffence } from './alternate/alternate-offence.ts';
import { alternateToMurder } from './alternate/alternate-to-murder.ts';
import { alternateToRape } from './alternate/alternate-to-rape.ts';
import { alternateToRetailRobbery } from './alternate/alternate-to-retail-robbery.ts';
import { anOutcomeIsAssigned } from './an-outcome-is-assigned.ts';
import { noOutcome21Yet } from './dates/no-outcome-21-yet.ts';
import { noOutcome22Yet } from './dates/no-outcome-22-yet.ts';
import { noOutcome23Yet } from './dates/no-outcome-23-yet.ts';
import { noOutcome24Yet } from './dates/no-outcome-24-yet.ts';
import { decidedAtTheLevelAsked } from './decided-at-the-level-asked.ts';
import { principalCrimeWhenOnlyARelatedCrimeIsCharged } from './related/principal-crime-when-only-a-related-crime-is-charged.ts';
import { aSuspectIsNamed } from './types/a-suspect-is-named.ts';
import { recordedAgainstSomebody } from './types/recorded-against-somebody.ts';
import { adultCaution } from './types/adult-caution.ts';
import { adultDeferredProsecution } from './types/adult-deferred-prosecution.ts';
import { anotherAgencyActs } from './types/another-agency-acts.ts';
import { belowTheAgeOfResponsibility } from './types/below-the-age-of-responsibility.ts';
import { cannabisOrKhatWarning } from './types/cannabis-or-khat-warning.ts';
import { chargeOrSummons } from './types/charge-or-summons.ts';
import { chargedAsRecorded } from './types/charged-as-recorded.ts';
import { childDeferredProsecution } from './types/child-deferred-prosecution.ts';
import { communityResolution } from './types/community-resolution.ts';
import { diversionaryActivityCompleted } from './types/diversionary-activity-completed.ts';
import { evidentialDifficulties } from './types/evidential-difficulties.ts';
import { fraudOfTheNfib } from './types/fraud-of-the-nfib.ts';
import { investigationComplete } from './types/investigation-complete.ts';
import { investigationNotInThePublicInterest } from './types/investigation-not-in-the-public-interest.ts';
import { noSuspectIsNamed } from './types/no-suspect-is-named.ts';
import { offenderDeceased } from './types/offender-deceased.ts';
import { penaltyNoticeForDisorder } from './types/penalty-notice-for-disorder.ts';
import { policeDecideNotInThePublicInterest } from './types/police-decide-not-in-the-public-interest.ts';
import { prosecutionPreventedByAge } from './types/prosecution-prevented-by-age.ts';
import { prosecutionTimeLimitExpired } from './types/prosecution-time-limit-expired.ts';
import { prosecutorDecidesNotInThePublicInterest } from './types/prosecutor-decides-not-in-the-public-interest.ts';
import { suspectToldOfTheOutcome } from './types/suspect-told-of-the-outcome.ts';
import { suspectTooIllOrDead } from './types/suspect-too-ill-or-dead.ts';
import { takenIntoConsideration } from './types/taken-into-consideration.ts';
import { trueIdentityEstablished } from './types/true-identity-established.ts';
import { victimNotAbleToSupport } from './types/victim-not-able-to-support.ts';
import { victimOrWitnessTooIllOrDead } from './types/victim-or-witness-too-ill-or-dead.ts';
import { victimToldOfTheOutcome } from './types/victim-told-of-the-outcome.ts';
import { youthCaution } from './types/youth-caution.ts';
import type { OutcomeRule } from './outcome-case.ts';
import { whoMayDecide } from './who-may-decide.ts';

export const outcomeRules: readonly OutcomeRule[] = [
  anOutcomeIsAssigned,
  victimToldOfTheOutcome,
  suspectToldOfTheOutcome,
  chargedAsRecorded,
  chargeOrSummons,
  youthCaution,
  adultCaution,
  takenIntoConsideration,
  offenderDeceased,
  penaltyNoticeForDisorder,
  cannabisOrKhatWarning,
  communityResolution,
  prosecutorDecidesNotInThePublicInterest,
  policeDecideNotInThePublicInterest,
  belowTheAgeOfResponsibility,
  prosecutionPreventedByAge,
  suspectTooIllOrDead,
  victimOrWitnessTooIllOrDead,
  aSuspectIsNamed,
  recordedAgainstSomebody,
  trueIdentityEstablished,
  noSuspectIsNamed,
  victimNotAbleToSupport,
  evidentialDifficulties,
  prosecutionTimeLimitExpired,
  investigationComplete,
  fraudOfTheNfib,
  anotherAgencyActs,
  investigationNotInThePublicInterest,
  diversionaryActivityCompleted,
  childDeferredProsecution,
  adultDeferredProsecution,
  alternateOffence,
  alternateToMurder,
  alternateToRape,
  alternateToRetailRobbery,
  principalCrimeWhenOnlyARelatedCrimeIsCharged,
  noOutcome21Yet,
  noOutcome22Yet,
  noOutcome23Yet,
  noOutcome24Yet,
  decidedAtTheLevelAsked,
];

export const outcomeDeciderRules = [whoMayDecide];
