/** Every rule about changing the class of a recorded crime. */
import { chargedOtherwiseIsNoReason } from './charged-otherwise-is-no-reason.ts';
import { justificationInTheCrimeRecord } from './justification-in-the-crime-record.ts';
import { newInformationOrOriginalError } from './new-information-or-original-error.ts';
import { noOtherReasonToReclassify } from './no-other-reason-to-reclassify.ts';
import { notBackToAReportedIncident } from './not-back-to-a-reported-incident.ts';
import { rapeBackToAReportedIncident } from './rape-back-to-a-reported-incident.ts';
import { reclassifiedByNobodyElse } from './reclassified-by-nobody-else.ts';
import type { ReclassificationRule } from './reclassification-case.ts';
import { accreditedRegistrarReclassifies } from './who-reclassifies/accredited-registrar-reclassifies.ts';
import { registrarOrDesignatedReclassifies } from './who-reclassifies/registrar-or-designated-reclassifies.ts';
import type { ReclassifierRule } from './who-reclassifies/who-reclassifies.ts';

export const reclassificationRules: readonly ReclassificationRule[] = [
  chargedOtherwiseIsNoReason,
  justificationInTheCrimeRecord,
  newInformationOrOriginalError,
  noOtherReasonToReclassify,
  notBackToAReportedIncident,
  rapeBackToAReportedIncident,
  reclassifiedByNobodyElse,
];

export const reclassifierRules: readonly ReclassifierRule[] = [accreditedRegistrarReclassifies, registrarOrDesignatedReclassifies];
