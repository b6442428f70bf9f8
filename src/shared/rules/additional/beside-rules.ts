/** Every rule about what stands beside a principal crime, or is part of another. */
import type { BesideRule } from './additional.ts';
import { affrayWithViolence } from './affray-with-violence.ts';
import { breachOfOrder } from './breach-of-order.ts';
import { conductCrimeBesideSinceWhen } from './conduct-crime-beside-since-when.ts';
import { conductCrimeBeside } from './conduct-crime-beside.ts';
import { addedToTheConductRecorded } from './continuing/added-to-the-conduct-recorded.ts';
import { dealtWithBefore } from './continuing/dealt-with-before.ts';
import { newDecisionAfterThreeMonths } from './continuing/new-decision-after-three-months.ts';
import { reviewedForAHigherClass } from './continuing/reviewed-for-a-higher-class.ts';
import { disorderWithAVictim } from './disorder-with-a-victim.ts';
import { fraudBesideRules } from './fraud/fraud-beside-rules.ts';
import { modernSlavery } from './modern-slavery.ts';
import { attemptWithinTheBurglary } from './property/attempt-within-the-burglary.ts';
import { businessOutbuildingByTheResidence } from './property/business-outbuilding-by-the-residence.ts';
import { damageWithinTheAggravatedTaking } from './property/damage-within-the-aggravated-taking.ts';
import { drivingOfTheVehicleTaken } from './property/driving-of-the-vehicle-taken.ts';
import { goingEquippedByTheft } from './property/going-equipped-by-theft.ts';
import { injuriesByRobbery } from './property/injuries-by-robbery.ts';
import { outbuildingsByTheHome } from './property/outbuildings-by-the-home.ts';
import { threatWithinTheBlackmail } from './property/threat-within-the-blackmail.ts';
import { drugsBesideAVictim } from './society/drugs-beside-a-victim.ts';
import { drugsOfOneOffender } from './society/drugs-of-one-offender.ts';
import { justiceBesideAVictim } from './society/justice-beside-a-victim.ts';
import { weaponNotUsed } from './society/weapon-not-used.ts';
import { weaponUsedInAnotherOffence } from './society/weapon-used.ts';
import { weaponsOfOneOffender } from './society/weapons-of-one-offender.ts';
import { groomingBySexualActivity } from './sexual/grooming-by-sexual-activity.ts';
import { dangerousDrivingBesideIntendedInjury } from './violence/dangerous-driving-beside-intended-injury.ts';
import { deathByVehicleTakingBesideTheTaking } from './violence/death-by-vehicle-taking-beside-the-taking.ts';
import { slaveryOfOnePerson } from './violence/slavery-of-one-person.ts';
import { spikingForAnotherCrime } from './violence/spiking-for-another-crime.ts';
import { spikingWithinTheWiderCrime } from './violence/spiking-within-the-wider-crime.ts';
import { takingByDeathByVehicleTaking } from './violence/taking-by-death-by-vehicle-taking.ts';

export const besideRules: readonly BesideRule[] = [
  breachOfOrder,
  modernSlavery,
  injuriesByRobbery,
  threatWithinTheBlackmail,
  goingEquippedByTheft,
  attemptWithinTheBurglary,
  damageWithinTheAggravatedTaking,
  drivingOfTheVehicleTaken,
  outbuildingsByTheHome,
  businessOutbuildingByTheResidence,
  affrayWithViolence,
  disorderWithAVictim,
  conductCrimeBeside,
  conductCrimeBesideSinceWhen,
  addedToTheConductRecorded,
  reviewedForAHigherClass,
  dealtWithBefore,
  newDecisionAfterThreeMonths,
  dangerousDrivingBesideIntendedInjury,
  deathByVehicleTakingBesideTheTaking,
  slaveryOfOnePerson,
  takingByDeathByVehicleTaking,
  spikingWithinTheWiderCrime,
  spikingForAnotherCrime,
  drugsBesideAVictim,
  drugsOfOneOffender,
  justiceBesideAVictim,
  weaponNotUsed,
  weaponUsedInAnotherOffence,
  weaponsOfOneOffender,
  groomingBySexualActivity,
  ...fraudBesideRules,
];
