/** Every rule about taking a recorded crime out of the figures. */
import { aCrimeRemainsRecordedUnless } from './a-crime-remains-recorded-unless.ts';
import { additionalVerifiableInformation } from './additional-verifiable-information.ts';
import { clearlyOutsideTheForce } from './clearly-outside-the-force.ts';
import { duplicateOfALiveRecord } from './duplicate-of-a-live-record.ts';
import { independentOfTheInvestigation } from './independent-of-the-investigation.ts';
import { mutilationOnTheRegistrarsAuthority } from './mutilation-on-the-registrars-authority.ts';
import { noCancellingOnReasonableGrounds } from './no-cancelling-on-reasonable-grounds.ts';
import { recordedInError } from './recorded-in-error.ts';
import { registeredRegistrarAlone } from './registered-registrar-alone.ts';
import { registrarOrDesignatedDecisionMaker } from './registrar-or-designated-decision-maker.ts';
import type { RemovalRule } from './removal-case.ts';
import { selfDefence } from './self-defence.ts';
import { theReceivingForcesReference } from './the-receiving-forces-reference.ts';
import { victimToldFirst } from './victim-told-first.ts';
import { independentTrainedDecides } from './who-decides/independent-trained-decides.ts';
import { registeredRegistrarDecides } from './who-decides/registered-registrar-decides.ts';
import { registrarDecidesOfMutilation } from './who-decides/registrar-decides-of-mutilation.ts';
import { registrarOrDesignatedDecides } from './who-decides/registrar-or-designated-decides.ts';
import type { DeciderRule } from './who-decides/who-decides.ts';
import { withdrawnUnderPressure } from './withdrawn-under-pressure.ts';

export const removalRules: readonly RemovalRule[] = [
  aCrimeRemainsRecordedUnless,
  clearlyOutsideTheForce,
  theReceivingForcesReference,
  victimToldFirst,
  independentOfTheInvestigation,
  additionalVerifiableInformation,
  registeredRegistrarAlone,
  registrarOrDesignatedDecisionMaker,
  mutilationOnTheRegistrarsAuthority,
  duplicateOfALiveRecord,
  recordedInError,
  selfDefence,
  withdrawnUnderPressure,
  noCancellingOnReasonableGrounds,
];

export const deciderRules: readonly DeciderRule[] = [registeredRegistrarDecides, registrarOrDesignatedDecides, independentTrainedDecides, registrarDecidesOfMutilation];
