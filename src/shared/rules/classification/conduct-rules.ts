/** Rules about conduct crimes, communications, breaches of orders and public order, by the kind of act. */
import { breachNotNotifiable } from './breach-of-order/breach-not-notifiable.ts';
import { domesticAbuseProtectionOrderBeforeOctober2024 } from './breach-of-order/domestic-abuse-protection-order-before-october-2024.ts';
import { breachedBeforeItsOffence } from './breach-of-order/breached-before-its-offence.ts';
import { notifiableBreach } from './breach-of-order/notifiable-breach.ts';
import type { ClassificationRule } from './classified.ts';
import { aggravatedConductWithFear } from './course-of-conduct/aggravated-conduct-with-fear.ts';
import { aggravatedConductWithoutFear } from './course-of-conduct/aggravated-conduct-without-fear.ts';
import { aggravatedStalkingWithSeriousAlarm } from './course-of-conduct/aggravated-stalking-with-serious-alarm.ts';
import { controllingOrCoerciveBeforeApril2020 } from './course-of-conduct/controlling-or-coercive-before-april-2020.ts';
import { controllingOrCoerciveBehaviour } from './course-of-conduct/controlling-or-coercive-behaviour.ts';
import { crueltyByAResponsibleAdult } from './course-of-conduct/cruelty-by-a-responsible-adult.ts';
import { formerPartnerIsStalking } from './course-of-conduct/former-partner-is-stalking.ts';
import { formerPartnerUnderSixteen } from './course-of-conduct/former-partner-under-sixteen.ts';
import { harassmentWithFearOfViolence } from './course-of-conduct/harassment-with-fear-of-violence.ts';
import { harassment } from './course-of-conduct/harassment.ts';
import { oneOccasionAfterACharge } from './course-of-conduct/one-occasion-after-a-charge.ts';
import { oneOccasionIsNoCourse } from './course-of-conduct/one-occasion-is-no-course.ts';
import { stalkingBeforeNovember2012 } from './course-of-conduct/stalking-before-november-2012.ts';
import { stalkingInClass8lBeforeApril2014 } from './course-of-conduct/stalking-in-class-8l-before-april-2014.ts';
import { stalkingWithFearOfViolence } from './course-of-conduct/stalking-with-fear-of-violence.ts';
import { stalkingWithSeriousAlarm } from './course-of-conduct/stalking-with-serious-alarm.ts';
import { stalking } from './course-of-conduct/stalking.ts';
import { beforeTheOnlineSafetyAct } from './message/before-the-online-safety-act.ts';
import { belowTheThreshold } from './message/below-the-threshold.ts';
import { falseCommunication } from './message/false-communication.ts';
import { indecentOrGrosslyOffensive } from './message/indecent-or-grossly-offensive.ts';
import { notNotifiableBeforeApril2015 } from './message/not-notifiable-before-april-2015.ts';
import { nuisanceOnly } from './message/nuisance-only.ts';
import { sentOnMoreThanOneOccasion } from './message/sent-on-more-than-one-occasion.ts';
import { threatBelowTheThreshold } from './message/threat-below-the-threshold.ts';
import { threateningCommunication } from './message/threatening-communication.ts';
import { affrayDisorderOrRiot } from './public-disorder/affray-disorder-or-riot.ts';
import { aggravatedPublicFear } from './public-disorder/aggravated-public-fear.ts';
import { becauseOfSex } from './public-disorder/because-of-sex.ts';
import { fearOrProvocationOfViolence } from './public-disorder/fear-or-provocation-of-violence.ts';
import { intentionalHarassmentAlarmOrDistress } from './public-disorder/intentional-harassment-alarm-or-distress.ts';
import { sectionFiveBeforeMay2023 } from './public-disorder/section-five-before-may-2023.ts';
import { sectionFiveNotNotifiable } from './public-disorder/section-five-not-notifiable.ts';

type Kind = 'course-of-conduct' | 'message' | 'breach-of-order' | 'public-disorder';

export const conductRules: { readonly [K in Kind]: readonly ClassificationRule<K>[] } = {
  'course-of-conduct': [
    aggravatedConductWithFear,
    aggravatedConductWithoutFear,
    aggravatedStalkingWithSeriousAlarm,
    controllingOrCoerciveBeforeApril2020,
    controllingOrCoerciveBehaviour,
    crueltyByAResponsibleAdult,
    formerPartnerIsStalking,
    formerPartnerUnderSixteen,
    harassmentWithFearOfViolence,
    harassment,
    oneOccasionAfterACharge,
    oneOccasionIsNoCourse,
    stalkingBeforeNovember2012,
    stalkingInClass8lBeforeApril2014,
    stalkingWithFearOfViolence,
    stalkingWithSeriousAlarm,
    stalking,
  ],
  message: [
    beforeTheOnlineSafetyAct,
    belowTheThreshold,
    falseCommunication,
    indecentOrGrosslyOffensive,
    notNotifiableBeforeApril2015,
    nuisanceOnly,
    sentOnMoreThanOneOccasion,
    threatBelowTheThreshold,
    threateningCommunication,
  ],
  'breach-of-order': [
    breachNotNotifiable,
    domesticAbuseProtectionOrderBeforeOctober2024,
    notifiableBreach,
    breachedBeforeItsOffence,
  ],
  'public-disorder': [
    affrayDisorderOrRiot,
    aggravatedPublicFear,
    becauseOfSex,
    fearOrProvocationOfViolence,
    intentionalHarassmentAlarmOrDistress,
    sectionFiveBeforeMay2023,
    sectionFiveNotNotifiable,
  ],
};
