/** Every rule about violence against the person (pages 32-49), by the kind of act. */
import type { ActKind } from '../facts/document.ts';
import { actualBodilyHarm } from './assault/actual-bodily-harm.ts';
import { aggravatedAssaultOnDuty } from './assault/aggravated-assault-on-duty.ts';
import { aggravatedAssaultWithInjury } from './assault/aggravated-assault-with-injury.ts';
import { aggravatedAssaultWithoutInjury } from './assault/aggravated-assault-without-injury.ts';
import { attemptedMurder } from './assault/attempted-murder.ts';
import { intentToCauseSeriousHarm } from './assault/intent-to-cause-serious-harm.ts';
import { noInjury } from './assault/no-injury.ts';
import { seriousHarm } from './assault/serious-harm.ts';
import { strangulation } from './assault/strangulation.ts';
import { strangulationOnDuty } from './assault/strangulation-on-duty.ts';
import { childAbduction } from './abduction/child-abduction.ts';
import { falseImprisonment } from './abduction/false-imprisonment.ts';
import { kidnapping } from './abduction/kidnapping.ts';
import { noAbduction } from './abduction/no-abduction.ts';
import { crueltyToAChild } from './child-cruelty/cruelty-to-a-child.ts';
import { noCrueltyToAChild } from './child-cruelty/no-cruelty-to-a-child.ts';
import { deathBeforeN300 } from './death/death-before-n300.ts';
import { homicide } from './death/homicide.ts';
import { naturalCausesInDoubt } from './death/natural-causes-in-doubt.ts';
import { naturalCauses } from './death/natural-causes.ts';
import { reportedDeathRecord } from './death/reported-death-record.ts';
import { dogOutOfControl } from './dog/dog-out-of-control.ts';
import { dogThatInjuredNobody } from './dog/dog-that-injured-nobody.ts';
import { dangerousDriving } from './driving/dangerous-driving.ts';
import { deathByDrivingBeforeN300 } from './driving/death-by-driving-before-n300.ts';
import { deathByDrivingWaits } from './driving/death-by-driving-waits.ts';
import { deathOrSeriousInjuryByDriving } from './driving/death-or-serious-injury-by-driving.ts';
import { disqualifiedDriverBeforeApril2015 } from './driving/disqualified-driver-before-april-2015.ts';
import { disqualifiedUnlicensedOrUninsured } from './driving/disqualified-unlicensed-or-uninsured.ts';
import { drivingNotNotifiable } from './driving/driving-not-notifiable.ts';
import { seriousInjuryByAnUninsuredDriver } from './driving/serious-injury-by-an-uninsured-driver.ts';
import { seriousInjuryByDrivingWaits } from './driving/serious-injury-by-driving-waits.ts';
import { stolenVehicleDrivenDangerously } from './driving/stolen-vehicle-driven-dangerously.ts';
import { dangerToRoadUsers } from './endangering/danger-to-road-users.ts';
import { flashingImages } from './endangering/flashing-images.ts';
import { notEndangering } from './endangering/not-endangering.ts';
import { seriousSelfHarm } from './endangering/serious-self-harm.ts';
import { failureToProtectBeforeMay2015 } from './fgm/failure-to-protect-before-may-2015.ts';
import { femaleGenitalMutilation } from './fgm/female-genital-mutilation.ts';
import { mutilationAbroadByOthers } from './fgm/mutilation-abroad-by-others.ts';
import { forcedMarriage } from './forced-marriage/forced-marriage.ts';
import { marriageBeforeEighteen } from './forced-marriage/marriage-before-eighteen.ts';
import { noForcedMarriage } from './forced-marriage/no-forced-marriage.ts';
import { noCrimeInLawDisclosed } from './modern-slavery/no-crime-in-law-disclosed.ts';
import { referralBefore2019 } from './modern-slavery/referral-before-2019.ts';
import { referralWithAPositiveDecision } from './modern-slavery/referral-with-a-positive-decision.ts';
import { reportedIncidentOfModernSlavery } from './modern-slavery/reported-incident-of-modern-slavery.ts';
import { returnedToTheCompetentAuthority } from './modern-slavery/returned-to-the-competent-authority.ts';
import { sentByTheCompetentAuthority } from './modern-slavery/sent-by-the-competent-authority.ts';
import { slaveryOverseasWithALink } from './modern-slavery/slavery-overseas-with-a-link.ts';
import { slaveryReportedToPolice } from './modern-slavery/slavery-reported-to-police.ts';
import { slaveryWhollyOverseas } from './modern-slavery/slavery-wholly-overseas.ts';
import { exploitationOfProstitution } from './prostitution/exploitation-of-prostitution.ts';
import { prostitutionItself } from './prostitution/prostitution-itself.ts';
import { soliciting } from './prostitution/soliciting.ts';
import { spiking } from './spiking/spiking.ts';
import { aggravatedThreat } from './threat/aggravated-threat.ts';
import { lesserThreatByMessage } from './threat/lesser-threat-by-message.ts';
import { threatByMessage } from './threat/threat-by-message.ts';
import { threatInAPrivatePlace } from './threat/threat-in-a-private-place.ts';
import { threatInAPublicPlace } from './threat/threat-in-a-public-place.ts';
import { threatInPublicBelowSection4 } from './threat/threat-in-public-below-section-4.ts';
import { threatThatNobodyFeared } from './threat/threat-that-nobody-feared.ts';
import { threatToKill } from './threat/threat-to-kill.ts';
import type { ClassificationRule } from './classified.ts';

type Kinds = 'assault' | 'abduction' | 'child-cruelty' | 'death' | 'dog' | 'driving' | 'endangering' | 'fgm' | 'forced-marriage' | 'modern-slavery' | 'prostitution' | 'spiking' | 'threat';

export const violenceRules: { readonly [K in Kinds & ActKind]: readonly ClassificationRule<K>[] } = {
  assault: [
    attemptedMurder,
    intentToCauseSeriousHarm,
    seriousHarm,
    strangulation,
    strangulationOnDuty,
    actualBodilyHarm,
    noInjury,
    aggravatedAssaultWithInjury,
    aggravatedAssaultWithoutInjury,
    aggravatedAssaultOnDuty,
  ],
  abduction: [
    childAbduction,
    falseImprisonment,
    kidnapping,
    noAbduction,
  ],
  'child-cruelty': [
    crueltyToAChild,
    noCrueltyToAChild,
  ],
  death: [
    deathBeforeN300,
    homicide,
    naturalCausesInDoubt,
    naturalCauses,
    reportedDeathRecord,
  ],
  dog: [
    dogOutOfControl,
    dogThatInjuredNobody,
  ],
  driving: [
    dangerousDriving,
    deathByDrivingBeforeN300,
    deathByDrivingWaits,
    deathOrSeriousInjuryByDriving,
    disqualifiedDriverBeforeApril2015,
    disqualifiedUnlicensedOrUninsured,
    drivingNotNotifiable,
    seriousInjuryByAnUninsuredDriver,
    seriousInjuryByDrivingWaits,
    stolenVehicleDrivenDangerously,
  ],
  endangering: [
    dangerToRoadUsers,
    flashingImages,
    notEndangering,
    seriousSelfHarm,
  ],
  fgm: [
    failureToProtectBeforeMay2015,
    femaleGenitalMutilation,
    mutilationAbroadByOthers,
  ],
  'forced-marriage': [
    forcedMarriage,
    marriageBeforeEighteen,
    noForcedMarriage,
  ],
  'modern-slavery': [
    noCrimeInLawDisclosed,
    referralBefore2019,
    referralWithAPositiveDecision,
    reportedIncidentOfModernSlavery,
    returnedToTheCompetentAuthority,
    sentByTheCompetentAuthority,
    slaveryOverseasWithALink,
    slaveryReportedToPolice,
    slaveryWhollyOverseas,
  ],
  prostitution: [
    exploitationOfProstitution,
    prostitutionItself,
    soliciting,
  ],
  spiking: [
    spiking,
  ],
  threat: [
    lesserThreatByMessage,
    threatByMessage,
    threatInAPrivatePlace,
    threatInAPublicPlace,
    threatInPublicBelowSection4,
    aggravatedThreat,
    threatThatNobodyFeared,
    threatToKill,
  ],
};
