/** The rules that answer each box of the flowchart. */
import { accountHolderGoesToTheInstitution } from './directed/account-holder-goes-to-the-institution.ts';
import { atSchool } from './directed/at-school.ts';
import { nobodyOfSchoolAge } from './directed/nobody-of-school-age.ts';
import { committedInScotlandOrNorthernIreland } from './directed/committed-in-scotland-or-northern-ireland.ts';
import { fraudWithoutConnectionHere } from './directed/fraud-without-connection-here.ts';
import { leadByAnotherAuthority } from './directed/lead-by-another-authority.ts';
import { onAFlightArrivingFromAbroad } from './directed/on-a-flight-arriving-from-abroad.ts';
import { policeOnDuty } from './directed/police-on-duty.ts';
import { strangulationAbroad } from './directed/strangulation-abroad.ts';
import { suspectOutsideEnglandAndWales } from './directed/suspect-outside-england-and-wales.ts';
import type { Box } from './flowchart.ts';
import { aVictimConfirms } from './gates/a-victim-confirms.ts';
import { aVictimTraced } from './gates/a-victim-traced.ts';
import { anotherForceRecords } from './gates/another-force-records.ts';
import { balanceOfProbabilities } from './gates/balance-of-probabilities.ts';
import { counterAllegation } from './gates/counter-allegation.ts';
import { disorderNotSeen } from './gates/disorder-not-seen.ts';
import { disorderSeenByPolice } from './gates/disorder-seen-by-police.ts';
import { evidenceToTheContrary } from './gates/evidence-to-the-contrary.ts';
import { fraudWithoutAnIdentifiedVictim } from './gates/fraud-without-an-identified-victim.ts';
import type { GateRule } from './gates/gate.ts';
import { impairedWithoutSupport } from './gates/impaired-without-support.ts';
import { machineDealtWithByItsOwner } from './gates/machine-dealt-with-by-its-owner.ts';
import { necessaryOrAppropriate } from './gates/necessary-or-appropriate.ts';
import { homicideIsBelieved } from './gates/homicide-is-believed.ts';
import { investigationConfirmsTheDriving } from './gates/investigation-confirms-the-driving.ts';
import { madeOutFromTheOutset } from './gates/made-out-from-the-outset.ts';
import { mandatoryReportOfMutilation } from './gates/mandatory-report-of-mutilation.ts';
import { referralByTheCompetentAuthority } from './gates/referral-by-the-competent-authority.ts';
import { noRuleDirectsOtherwise } from './gates/no-rule-directs-otherwise.ts';
import { noVictimIsNeeded } from './gates/no-victim-is-needed.ts';
import { notNotifiable } from './gates/not-notifiable.ts';
import { paidBeforePoliceContact } from './gates/paid-before-police-contact.ts';
import { pointsToProve } from './gates/points-to-prove.ts';
import { professionalParentOrCarer } from './gates/professional-parent-or-carer.ts';
import { seenOnlyOnVideo } from './gates/seen-only-on-video.ts';
import { stoppedOnAWarning } from './gates/stopped-on-a-warning.ts';
import { theDeathByTheTakingIsKnown } from './gates/the-death-by-the-taking-is-known.ts';
import { theDrugIsConfirmed } from './gates/the-drug-is-confirmed.ts';
import { theInvestigationWeighsTheDriving } from './gates/the-investigation-weighs-the-driving.ts';
import { theInvestigationIsWaitedFor } from './gates/the-investigation-is-waited-for.ts';
import { thePointsToProveAreTheTest } from './gates/the-points-to-prove-are-the-test.ts';
import { theVictimReports } from './gates/the-victim-reports.ts';
import { intelligenceOfAReferralCentre } from './gates/intelligence-of-a-referral-centre.ts';
import { rapeInAnotherForceArea } from './gates/rape-in-another-force-area.ts';
import { referralCentreInBothLists } from './gates/referral-centre-in-both-lists.ts';
import { reportOfAReferralCentre } from './gates/report-of-a-referral-centre.ts';
import { willingParticipation } from './gates/willing-participation.ts';
import { undulyForcedChild } from './directed/unduly-forced-child.ts';
import { willingParticipationNotReported } from './directed/willing-participation-not-reported.ts';

/** What nobody has to confirm. */
const enoughAlone = [theInvestigationIsWaitedFor, homicideIsBelieved, investigationConfirmsTheDriving, madeOutFromTheOutset, mandatoryReportOfMutilation, referralByTheCompetentAuthority];

/** Of rape and of what children did willingly. */
const sexual = [rapeInAnotherForceArea, reportOfAReferralCentre, intelligenceOfAReferralCentre, referralCentreInBothLists, willingParticipation];

const forTheVictim = [theVictimReports, professionalParentOrCarer, necessaryOrAppropriate, noVictimIsNeeded, seenOnlyOnVideo, disorderSeenByPolice, disorderNotSeen, fraudWithoutAnIdentifiedVictim, theDeathByTheTakingIsKnown, ...enoughAlone, ...sexual];

/** F1 is answered by there being an act at all: a report without one concerns no crime. */
export const gateRules: Readonly<Record<Exclude<Box, 'F1'>, readonly GateRule[]>> = {
  F2: [balanceOfProbabilities, thePointsToProveAreTheTest, notNotifiable, impairedWithoutSupport, counterAllegation, ...enoughAlone, rapeInAnotherForceArea],
  F3: [evidenceToTheContrary, pointsToProve, theDrugIsConfirmed, paidBeforePoliceContact, theInvestigationWeighsTheDriving],
  F4: [aVictimTraced, stoppedOnAWarning, ...forTheVictim],
  F5: [aVictimConfirms, ...forTheVictim],
  F6: [anotherForceRecords, rapeInAnotherForceArea],
  F7: [
    noRuleDirectsOtherwise,
    theInvestigationIsWaitedFor,
    atSchool,
    nobodyOfSchoolAge,
    policeOnDuty,
    leadByAnotherAuthority,
    machineDealtWithByItsOwner,
    fraudWithoutConnectionHere,
    accountHolderGoesToTheInstitution,
    committedInScotlandOrNorthernIreland,
    suspectOutsideEnglandAndWales,
    strangulationAbroad,
    onAFlightArrivingFromAbroad,
    willingParticipationNotReported,
    undulyForcedChild,
  ],
};
