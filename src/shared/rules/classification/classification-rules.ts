/** Every rule that says what an act is in law, by the kind of act. */
import type { ActKind } from '../facts/document.ts';
import { actualBodilyHarm } from './assault/actual-bodily-harm.ts';
import { intentToCauseSeriousHarm } from './assault/intent-to-cause-serious-harm.ts';
import { noInjury } from './assault/no-injury.ts';
import { seriousHarm } from './assault/serious-harm.ts';
import { strangulation } from './assault/strangulation.ts';
import { breachNotNotifiable } from './breach-of-order/breach-not-notifiable.ts';
import { notifiableBreach } from './breach-of-order/notifiable-breach.ts';
import type { ClassificationRule } from './classified.ts';
import { aggravatedConductWithFear } from './course-of-conduct/aggravated-conduct-with-fear.ts';
import { aggravatedConductWithoutFear } from './course-of-conduct/aggravated-conduct-without-fear.ts';
import { controllingOrCoerciveBehaviour } from './course-of-conduct/controlling-or-coercive-behaviour.ts';
import { formerPartnerIsStalking } from './course-of-conduct/former-partner-is-stalking.ts';
import { formerPartnerUnderSixteen } from './course-of-conduct/former-partner-under-sixteen.ts';
import { harassment } from './course-of-conduct/harassment.ts';
import { harassmentWithFearOfViolence } from './course-of-conduct/harassment-with-fear-of-violence.ts';
import { oneOccasionIsNoCourse } from './course-of-conduct/one-occasion-is-no-course.ts';
import { stalking } from './course-of-conduct/stalking.ts';
import { stalkingWithFearOfViolence } from './course-of-conduct/stalking-with-fear-of-violence.ts';
import { stalkingWithSeriousAlarm } from './course-of-conduct/stalking-with-serious-alarm.ts';
import { beforeTheOnlineSafetyAct } from './message/before-the-online-safety-act.ts';
import { belowTheThreshold } from './message/below-the-threshold.ts';
import { falseCommunication } from './message/false-communication.ts';
import { indecentOrGrosslyOffensive } from './message/indecent-or-grossly-offensive.ts';
import { threateningCommunication } from './message/threatening-communication.ts';
import { computerMisuseRules } from './computer-misuse/computer-misuse-rules.ts';
import { fraudRules } from './fraud/fraud-rules.ts';
import { theArticle } from './fraud-articles/the-article.ts';
import { theOffenceChosen } from './offence/the-offence-chosen.ts';
import { propertyRules } from './property-rules.ts';
import { affrayDisorderOrRiot } from './public-disorder/affray-disorder-or-riot.ts';
import { aggravatedPublicFear } from './public-disorder/aggravated-public-fear.ts';
import { becauseOfSex } from './public-disorder/because-of-sex.ts';
import { fearOrProvocationOfViolence } from './public-disorder/fear-or-provocation-of-violence.ts';
import { intentionalHarassmentAlarmOrDistress } from './public-disorder/intentional-harassment-alarm-or-distress.ts';
import { sectionFiveBeforeMay2023 } from './public-disorder/section-five-before-may-2023.ts';
import { sectionFiveNotNotifiable } from './public-disorder/section-five-not-notifiable.ts';

export const classificationRules: { readonly [K in ActKind]: readonly ClassificationRule<K>[] } = {
  offence: [theOffenceChosen],
  assault: [intentToCauseSeriousHarm, seriousHarm, strangulation, actualBodilyHarm, noInjury],
  ...propertyRules,
  'course-of-conduct': [aggravatedConductWithFear, aggravatedConductWithoutFear, controllingOrCoerciveBehaviour, formerPartnerIsStalking, formerPartnerUnderSixteen, harassment, harassmentWithFearOfViolence, oneOccasionIsNoCourse, stalking, stalkingWithFearOfViolence, stalkingWithSeriousAlarm],
  message: [beforeTheOnlineSafetyAct, belowTheThreshold, falseCommunication, indecentOrGrosslyOffensive, threateningCommunication],
  'breach-of-order': [breachNotNotifiable, notifiableBreach],
  'public-disorder': [affrayDisorderOrRiot, aggravatedPublicFear, becauseOfSex, fearOrProvocationOfViolence, intentionalHarassmentAlarmOrDistress, sectionFiveBeforeMay2023, sectionFiveNotNotifiable],
  fraud: fraudRules,
  'computer-misuse': computerMisuseRules,
  'fraud-articles': [theArticle],
};
