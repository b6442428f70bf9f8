/** Rules about drugs, weapons and the course of justice (pages 91-96), by the kind of act. */
import type { ClassificationRule } from './classified.ts';
import { anotherUseOfPremises } from './drugs/another-use-of-premises.ts';
import { noDrugOffence } from './drugs/no-drug-offence.ts';
import { nitrousOxideBeforeNovember2023 } from './drugs/nitrous-oxide-before-november-2023.ts';
import { otherDrugOffences } from './drugs/other-drug-offences.ts';
import { permittingPremisesToBeUsed } from './drugs/permitting-premises-to-be-used.ts';
import { possessionOfCannabis } from './drugs/possession-of-cannabis.ts';
import { possessionOfControlledDrugs } from './drugs/possession-of-controlled-drugs.ts';
import { psychoactiveSubstanceBeforeMay2016 } from './drugs/psychoactive-substance-before-may-2016.ts';
import { psychoactiveSubstance } from './drugs/psychoactive-substance.ts';
import { steroidsForOneself } from './drugs/steroids-for-oneself.ts';
import { traffickingInControlledDrugs } from './drugs/trafficking-in-controlled-drugs.ts';
import { pervertingTheCourseOfJustice } from './justice/perverting-the-course-of-justice.ts';
import { articleWithBladeOrPoint } from './weapon/article-with-blade-or-point.ts';
import { corrosiveSubstanceBeforeApril2022 } from './weapon/corrosive-substance-before-april-2022.ts';
import { corrosiveSubstanceInPublic } from './weapon/corrosive-substance-in-public.ts';
import { firearmWithIntent } from './weapon/firearm-with-intent.ts';
import { lesserThreatAtSchool } from './weapon/lesser-threat-at-school.ts';
import { lesserThreatInPrivate } from './weapon/lesser-threat-in-private.ts';
import { noWeaponOffence } from './weapon/no-weapon-offence.ts';
import { offensiveWeaponInPrivateBeforeApril2022 } from './weapon/offensive-weapon-in-private-before-april-2022.ts';
import { offensiveWeaponInPrivate } from './weapon/offensive-weapon-in-private.ts';
import { offensiveWeaponInPublicOrAtSchool } from './weapon/offensive-weapon-in-public-or-at-school.ts';
import { otherWeaponsInPrison } from './weapon/other-weapons-in-prison.ts';
import { possessionOfAFirearm } from './weapon/possession-of-a-firearm.ts';
import { threatInPrivateBeforeApril2022 } from './weapon/threat-in-private-before-april-2022.ts';
import { threatWithAWeaponAtSchool } from './weapon/threat-with-a-weapon-at-school.ts';
import { threatWithAWeaponInPrivate } from './weapon/threat-with-a-weapon-in-private.ts';
import { threatWithAWeaponInPublic } from './weapon/threat-with-a-weapon-in-public.ts';
import { usingSomebodyToMindAWeapon } from './weapon/using-somebody-to-mind-a-weapon.ts';
import { weaponInPrison } from './weapon/weapon-in-prison.ts';
import { weaponInPrisonBeforeJune2015 } from './weapon/weapon-in-prison-before-june-2015.ts';

type Kind = 'drugs' | 'weapon' | 'perverting-justice';

export const societyRules: { readonly [K in Kind]: readonly ClassificationRule<K>[] } = {
  drugs: [
    anotherUseOfPremises,
    noDrugOffence,
    nitrousOxideBeforeNovember2023,
    otherDrugOffences,
    permittingPremisesToBeUsed,
    possessionOfCannabis,
    possessionOfControlledDrugs,
    psychoactiveSubstanceBeforeMay2016,
    psychoactiveSubstance,
    steroidsForOneself,
    traffickingInControlledDrugs,
  ],
  weapon: [
    articleWithBladeOrPoint,
    corrosiveSubstanceBeforeApril2022,
    corrosiveSubstanceInPublic,
    firearmWithIntent,
    lesserThreatAtSchool,
    lesserThreatInPrivate,
    noWeaponOffence,
    offensiveWeaponInPrivateBeforeApril2022,
    offensiveWeaponInPrivate,
    offensiveWeaponInPublicOrAtSchool,
    otherWeaponsInPrison,
    possessionOfAFirearm,
    threatInPrivateBeforeApril2022,
    threatWithAWeaponAtSchool,
    threatWithAWeaponInPrivate,
    threatWithAWeaponInPublic,
    usingSomebodyToMindAWeapon,
    weaponInPrison,
    weaponInPrisonBeforeJune2015,
  ],
  'perverting-justice': [pervertingTheCourseOfJustice],
};
