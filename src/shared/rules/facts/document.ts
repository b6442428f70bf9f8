/** A facts document: everything the rules may know of one incident. What is left out is unknown, and unknown is not false. */
import { z } from 'zod';
import { AssaultAct } from './acts/assault.ts';
import { BreachOfOrderAct } from './acts/breach-of-order.ts';
import { CourseOfConductAct } from './acts/course-of-conduct.ts';
import { MessageAct } from './acts/message.ts';
import { ComputerMisuseAct } from './acts/computer-misuse.ts';
import { FraudAct } from './acts/fraud.ts';
import { FraudArticlesAct } from './acts/fraud-articles.ts';
import { OffenceAct } from './acts/offence.ts';
import { BlackmailAct } from './acts/blackmail.ts';
import { BurglaryAct } from './acts/burglary.ts';
import { DamageAct } from './acts/damage.ts';
import { MakingOffAct } from './acts/making-off.ts';
import { TheftAct } from './acts/theft.ts';
import { ThreatOfDamageAct } from './acts/threat-of-damage.ts';
import { VehicleAct } from './acts/vehicle.ts';
import { PublicDisorderAct } from './acts/public-disorder.ts';
import { AbductionAct } from './acts/abduction.ts';
import { ChildCrueltyAct } from './acts/child-cruelty.ts';
import { DeathAct } from './acts/death.ts';
import { DogAct } from './acts/dog.ts';
import { DrivingAct } from './acts/driving.ts';
import { EndangeringAct } from './acts/endangering.ts';
import { FgmAct } from './acts/fgm.ts';
import { ForcedMarriageAct } from './acts/forced-marriage.ts';
import { ModernSlaveryAct } from './acts/modern-slavery.ts';
import { ProstitutionAct } from './acts/prostitution.ts';
import { SpikingAct } from './acts/spiking.ts';
import { ThreatAct } from './acts/threat.ts';
import { DrugsAct } from './acts/drugs.ts';
import { PervertingJusticeAct } from './acts/perverting-justice.ts';
import { WeaponAct } from './acts/weapon.ts';
import { ChildExploitationAct } from './acts/child-exploitation.ts';
import { IndecencyAct } from './acts/indecency.ts';
import { IntimateImageAct } from './acts/intimate-image.ts';
import { ObsceneMaterialAct } from './acts/obscene-material.ts';
import { OtherSexualOffenceAct } from './acts/other-sexual-offence.ts';
import { SexualAct } from './acts/sexual-act.ts';
import { date } from './fact.ts';
import { Outcome } from './outcome.ts';
import { Offender, Pair, Victim } from './people.ts';
import { RecordedCrime } from './recorded.ts';
import { Reclassification } from './reclassification.ts';
import { Removal } from './removal.ts';
import { Report } from './report.ts';

export const Act = z.discriminatedUnion('kind', [
  OffenceAct,
  AssaultAct,
  TheftAct,
  BurglaryAct,
  VehicleAct,
  DamageAct,
  ThreatOfDamageAct,
  BlackmailAct,
  MakingOffAct,
  CourseOfConductAct,
  MessageAct,
  BreachOfOrderAct,
  PublicDisorderAct,
  FraudAct,
  ComputerMisuseAct,
  FraudArticlesAct,
  AbductionAct,
  ChildCrueltyAct,
  DeathAct,
  DogAct,
  DrivingAct,
  EndangeringAct,
  FgmAct,
  ForcedMarriageAct,
  ModernSlaveryAct,
  ProstitutionAct,
  SpikingAct,
  ThreatAct,
  DrugsAct,
  WeaponAct,
  PervertingJusticeAct,
  SexualAct,
  ChildExploitationAct,
  IntimateImageAct,
  ObsceneMaterialAct,
  IndecencyAct,
  OtherSexualOffenceAct,
]);
export type Act = z.infer<typeof Act>;
export type ActKind = Act['kind'];
type ActByKind = { readonly [A in Act as A['kind']]: A };
export type ActOf<K extends ActKind> = ActByKind[K];

/** More than any incident has; a document with more is refused at once. */
const most = 1000;

export const FactsDocument = z.strictObject({
  decideOn: date('On which date is it decided?', 'The date whose rules apply to the recording decision; the day of the report where left out.'),
  report: Report.prefault({}),
  victims: z.array(Victim).max(most).default([]),
  offenders: z.array(Offender).max(most).default([]),
  pairs: z.array(Pair).max(most).default([]),
  acts: z.array(Act).max(most).default([]),
  recorded: z.array(RecordedCrime).max(most).default([]),
  reclassifications: z.array(Reclassification).max(most).default([]),
  removals: z.array(Removal).max(most).default([]),
  outcomes: z.array(Outcome).max(most).default([]),
});
export type FactsDocument = z.infer<typeof FactsDocument>;
export type FactsInput = z.input<typeof FactsDocument>;
