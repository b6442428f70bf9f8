/** Whether the taking of the vehicle is on the record already. */
import type { Beside } from '../additional.ts';

/** Theft or taking, and aggravated taking. */
export const isTaking = (classCode: string | null): boolean => classCode === '48' || classCode === '37/2';

export const isTakingRecorded = ({ crime, of }: Beside): boolean =>
  of.recorded.some((recorded) => isTaking(recorded.class) && (of.offenders.get(recorded.offender)?.group ?? recorded.offender) === crime.offender);
