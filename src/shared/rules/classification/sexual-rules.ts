/** Every rule about sexual offences and obscene publications (pages 61-71), by the kind of act. */
import type { ActKind } from '../facts/document.ts';
import type { ClassificationRule } from './classified.ts';
import { arrangingAChildSexOffence } from './child-exploitation/arranging-a-child-sex-offence.ts';
import { arrangingBeforeJune2022 } from './child-exploitation/arranging-before-june-2022.ts';
import { communicationBeforeApril2017 } from './child-exploitation/communication-before-april-2017.ts';
import { manualBeforeMay2015 } from './child-exploitation/manual-before-may-2015.ts';
import { meetingAfterGrooming } from './child-exploitation/meeting-after-grooming.ts';
import { noExploitationOfAChild } from './child-exploitation/no-exploitation-of-a-child.ts';
import { paedophileManual } from './child-exploitation/paedophile-manual.ts';
import { sexualCommunicationWithAChild } from './child-exploitation/sexual-communication-with-a-child.ts';
import { sexualExploitationOfAChild } from './child-exploitation/sexual-exploitation-of-a-child.ts';
import { breastfeedingBeforeJune2022 } from './indecency/breastfeeding-before-june-2022.ts';
import { exposure } from './indecency/exposure.ts';
import { noIndecency } from './indecency/no-indecency.ts';
import { outragingPublicDecency } from './indecency/outraging-public-decency.ts';
import { voyeurism } from './indecency/voyeurism.ts';
import { watchingBreastfeeding } from './indecency/watching-breastfeeding.ts';
import { imageRules } from './image-rules.ts';
import { extremeImageBeforeJuly2015 } from './obscene-material/extreme-image-before-july-2015.ts';
import { obscenePublications } from './obscene-material/obscene-publications.ts';
import { otherSexualOffence } from './other-sexual-offence/other-sexual-offence.ts';
import { abuseOfPositionOfTrust } from './sexual/abuse-of-position-of-trust.ts';
import { assaultByPenetration } from './sexual/assault-by-penetration.ts';
import { familialSexualOffence } from './sexual/familial-sexual-offence.ts';
import { imageAskedOfSomebodyOlder } from './sexual/image-asked-of-somebody-older.ts';
import { incitingAChildUnder13 } from './sexual/inciting-a-child-under-13.ts';
import { merelyPreparatory } from './sexual/merely-preparatory.ts';
import { noSexualOffence } from './sexual/no-sexual-offence.ts';
import { rape } from './sexual/rape.ts';
import { sexWithAnAdultRelative } from './sexual/sex-with-an-adult-relative.ts';
import { sexualActBeforeAChildUnder13 } from './sexual/sexual-act-before-a-child-under-13.ts';
import { sexualActivityWithAChild } from './sexual/sexual-activity-with-a-child.ts';
import { sexualActivityWithADisorderedPerson } from './sexual/sexual-activity-with-a-disordered-person.ts';
import { sexualActivityWithoutConsent } from './sexual/sexual-activity-without-consent.ts';
import { sexualAssault } from './sexual/sexual-assault.ts';
import { victimsOfDifferentClasses } from './sexual/victims-of-different-classes.ts';

type SexualKind = 'sexual-act' | 'child-exploitation' | 'intimate-image' | 'obscene-material' | 'indecency' | 'other-sexual-offence';

export const sexualRules: { readonly [K in Extract<ActKind, SexualKind>]: readonly ClassificationRule<K>[] } = {
  'sexual-act': [
    rape,
    assaultByPenetration,
    sexualAssault,
    sexualActivityWithoutConsent,
    incitingAChildUnder13,
    sexualActBeforeAChildUnder13,
    sexualActivityWithAChild,
    sexualActivityWithADisorderedPerson,
    familialSexualOffence,
    sexWithAnAdultRelative,
    abuseOfPositionOfTrust,
    imageAskedOfSomebodyOlder,
    noSexualOffence,
    merelyPreparatory,
    victimsOfDifferentClasses,
  ],
  'child-exploitation': [
    meetingAfterGrooming,
    sexualCommunicationWithAChild,
    communicationBeforeApril2017,
    sexualExploitationOfAChild,
    arrangingAChildSexOffence,
    arrangingBeforeJune2022,
    paedophileManual,
    manualBeforeMay2015,
    noExploitationOfAChild,
  ],
  'intimate-image': imageRules,
  'obscene-material': [obscenePublications, extremeImageBeforeJuly2015],
  indecency: [outragingPublicDecency, exposure, voyeurism, watchingBreastfeeding, breastfeedingBeforeJune2022, noIndecency],
  'other-sexual-offence': [otherSexualOffence],
};
