/** The rules about acts against property, by the kind of act. */
import type { ClassificationRule } from './classified.ts';
import { blackmail } from './blackmail/blackmail.ts';
import { demandForSexualFavours } from './blackmail/demand-for-sexual-favours.ts';
import { demandThatIsWarranted } from './blackmail/demand-that-is-warranted.ts';
import { extortionByAttack } from './blackmail/extortion-by-attack.ts';
import { extortionByHacking } from './blackmail/extortion-by-hacking.ts';
import { aggravatedBurglaryWithinTheBoundary } from './burglary/aggravated-burglary-within-the-boundary.ts';
import { aggravatedBurglary } from './burglary/aggravated-burglary.ts';
import { armedInAnOpenShop } from './burglary/armed-in-an-open-shop.ts';
import { attemptWithAWeapon } from './burglary/attempt-with-a-weapon.ts';
import { buildingAwayFromAHomeBefore2023 } from './burglary/building-away-from-a-home-before-2023.ts';
import { burglaryBeforeApril2017 } from './burglary/burglary-before-april-2017.ts';
import { burglaryBusinessAndCommunity } from './burglary/burglary-business-and-community.ts';
import { burglaryWithinTheBoundary } from './burglary/burglary-within-the-boundary.ts';
import { noBurglaryWithoutTrespassAndIntent } from './burglary/no-burglary-without-trespass-and-intent.ts';
import { residentialBurglaryOfAHome } from './burglary/residential-burglary-of-a-home.ts';
import { residentialBurglaryOfAnUnconnectedBuilding } from './burglary/residential-burglary-of-an-unconnected-building.ts';
import { trespassInAnOpenShop } from './burglary/trespass-in-an-open-shop.ts';
import { vacantCaravanNotToSteal } from './burglary/vacant-caravan-not-to-steal.ts';
import { vacantCaravanOrBoat } from './burglary/vacant-caravan-or-boat.ts';
import { aggravatedDamageEndangeringLife } from './damage/aggravated-damage-endangering-life.ts';
import { arsonEndangeringLife } from './damage/arson-endangering-life.ts';
import { arsonNotEndangeringLife } from './damage/arson-not-endangering-life.ts';
import { criminalDamageBusinessAndCommunity } from './damage/criminal-damage-business-and-community.ts';
import { criminalDamageResidential } from './damage/criminal-damage-residential.ts';
import { criminalDamageToAVehicle } from './damage/criminal-damage-to-a-vehicle.ts';
import { damageAtAnEntryPointBefore2023 } from './damage/damage-at-an-entry-point-before-2023.ts';
import { damageAtAnEntryPoint } from './damage/damage-at-an-entry-point.ts';
import { damageEasilyPutRight } from './damage/damage-easily-put-right.ts';
import { damageInABreakInToAVehicle } from './damage/damage-in-a-break-in-to-a-vehicle.ts';
import { damageToAProtectedMonument } from './damage/damage-to-a-protected-monument.ts';
import { noThreatMeantToBeFeared } from './damage/no-threat-meant-to-be-feared.ts';
import { otherCriminalDamage } from './damage/other-criminal-damage.ts';
import { ownPropertyThreatened } from './damage/own-property-threatened.ts';
import { raciallyOrReligiouslyAggravatedDamage } from './damage/racially-or-religiously-aggravated-damage.ts';
import { threatToDamageProperty } from './damage/threat-to-damage-property.ts';
import { makingOffWithoutPayment } from './making-off/making-off-without-payment.ts';
import { forceInTakingAPet } from './robbery/force-in-taking-a-pet.ts';
import { forceUnderPursuit } from './robbery/force-under-pursuit.ts';
import { robbedOfEqualValues } from './robbery/robbed-of-equal-values.ts';
import { robberyOfBusinessProperty } from './robbery/robbery-of-business-property.ts';
import { robberyOfPersonalProperty } from './robbery/robbery-of-personal-property.ts';
import { deviceOnACashMachine } from './theft/device-on-a-cash-machine.ts';
import { dishonestUseOfElectricity } from './theft/dishonest-use-of-electricity.ts';
import { otherTheft } from './theft/other-theft.ts';
import { petAbductionExempt } from './theft/pet-abduction-exempt.ts';
import { petAbduction } from './theft/pet-abduction.ts';
import { petTakenInWales } from './theft/pet-taken-in-wales.ts';
import { removalFromAPlaceOpenToThePublic } from './theft/removal-from-a-place-open-to-the-public.ts';
import { shopTrespasserChargedWithBurglary } from './theft/shop-trespasser-charged-with-burglary.ts';
import { theftByAnEmployee } from './theft/theft-by-an-employee.ts';
import { theftFromAMotorVehicle } from './theft/theft-from-a-motor-vehicle.ts';
import { theftFromAShop } from './theft/theft-from-a-shop.ts';
import { theftFromAnAutomaticMachineOrMeter } from './theft/theft-from-an-automatic-machine-or-meter.ts';
import { theftFromAnotherVehicle } from './theft/theft-from-another-vehicle.ts';
import { theftFromThePerson } from './theft/theft-from-the-person.ts';
import { theftInADwelling } from './theft/theft-in-a-dwelling.ts';
import { theftOfAConveyance } from './theft/theft-of-a-conveyance.ts';
import { theftOfAPedalCycle } from './theft/theft-of-a-pedal-cycle.ts';
import { theftOfAnElectricMotorVehicle } from './theft/theft-of-an-electric-motor-vehicle.ts';
import { theftOfMail } from './theft/theft-of-mail.ts';
import { tillOrNonPublicAreaOfAShop } from './theft/till-or-non-public-area-of-a-shop.ts';
import { aggravatedVehicleTaking } from './vehicle/aggravated-vehicle-taking.ts';
import { damageLikelierThanInterference } from './vehicle/damage-likelier-than-interference.ts';
import { dangerousDrivingAlone } from './vehicle/dangerous-driving-alone.ts';
import { deathByAggravatedVehicleTaking } from './vehicle/death-by-aggravated-vehicle-taking.ts';
import { drivingOrBeingCarried } from './vehicle/driving-or-being-carried.ts';
import { noCrimeIntendedInEntering } from './vehicle/no-crime-intended-in-entering.ts';
import { tamperingWithAMotorVehicle } from './vehicle/tampering-with-a-motor-vehicle.ts';
import { theftOrTakingOfAMotorVehicle } from './vehicle/theft-or-taking-of-a-motor-vehicle.ts';
import { vehicleEnteredWithoutDamage } from './vehicle/vehicle-entered-without-damage.ts';
import { vehicleInterference } from './vehicle/vehicle-interference.ts';

type Kind = 'theft' | 'burglary' | 'vehicle' | 'damage' | 'threat-of-damage' | 'blackmail' | 'making-off';

/** Force in stealing is asked of every kind of act by which something is stolen. */
const stealing = [forceUnderPursuit, robbedOfEqualValues, robberyOfBusinessProperty, robberyOfPersonalProperty];

export const propertyRules: { readonly [K in Kind]: readonly ClassificationRule<K>[] } = {
  theft: [
    ...stealing,
    forceInTakingAPet,
    deviceOnACashMachine,
    dishonestUseOfElectricity,
    otherTheft,
    petAbductionExempt,
    petAbduction,
    petTakenInWales,
    removalFromAPlaceOpenToThePublic,
    shopTrespasserChargedWithBurglary,
    theftByAnEmployee,
    theftFromAMotorVehicle,
    theftFromAShop,
    theftFromAnAutomaticMachineOrMeter,
    theftFromAnotherVehicle,
    theftFromThePerson,
    theftInADwelling,
    theftOfAConveyance,
    theftOfAPedalCycle,
    theftOfAnElectricMotorVehicle,
    theftOfMail,
    tillOrNonPublicAreaOfAShop,
  ],
  burglary: [
    ...stealing,
    aggravatedBurglaryWithinTheBoundary,
    aggravatedBurglary,
    armedInAnOpenShop,
    attemptWithAWeapon,
    buildingAwayFromAHomeBefore2023,
    burglaryBeforeApril2017,
    burglaryBusinessAndCommunity,
    burglaryWithinTheBoundary,
    noBurglaryWithoutTrespassAndIntent,
    residentialBurglaryOfAHome,
    residentialBurglaryOfAnUnconnectedBuilding,
    trespassInAnOpenShop,
    vacantCaravanNotToSteal,
    vacantCaravanOrBoat,
  ],
  vehicle: [
    ...stealing,
    aggravatedVehicleTaking,
    damageLikelierThanInterference,
    dangerousDrivingAlone,
    deathByAggravatedVehicleTaking,
    drivingOrBeingCarried,
    noCrimeIntendedInEntering,
    tamperingWithAMotorVehicle,
    theftOrTakingOfAMotorVehicle,
    vehicleEnteredWithoutDamage,
    vehicleInterference,
  ],
  damage: [
    aggravatedDamageEndangeringLife,
    arsonEndangeringLife,
    arsonNotEndangeringLife,
    criminalDamageBusinessAndCommunity,
    criminalDamageResidential,
    criminalDamageToAVehicle,
    damageAtAnEntryPointBefore2023,
    damageAtAnEntryPoint,
    damageEasilyPutRight,
    damageInABreakInToAVehicle,
    damageToAProtectedMonument,
    otherCriminalDamage,
    raciallyOrReligiouslyAggravatedDamage,
  ],
  'threat-of-damage': [noThreatMeantToBeFeared, ownPropertyThreatened, threatToDamageProperty],
  blackmail: [blackmail, demandForSexualFavours, demandThatIsWarranted, extortionByHacking, extortionByAttack],
  'making-off': [makingOffWithoutPayment],
};
