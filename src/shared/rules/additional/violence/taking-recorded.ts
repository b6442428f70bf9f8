/** Whether the taking of the vehicle is on the record already. */
import type { Beside } from '../additional.ts';

/** Theft or taking, and aggravated taking. */
export const takings: ReadonlySet<string> = new Set(['48', '37/2']);

export const isTakingRecorded = ({ crime, of }: Beside): boolean =>
  of.recorded.some((recorded) => takings.has(recorded.class) && (of.offenders.get(recorded.offender)?.group ?? recorded.offender) === crime.offender);
