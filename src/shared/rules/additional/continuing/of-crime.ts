/** A crime of the incident as something that may continue what is on the record. */
import type { Beside } from '../additional.ts';
import { isConduct } from '../../principal-crime/conduct/conduct.ts';
import type { Continuing } from './continuation.ts';

/** Of malicious communications only these may join; a threat of 005/28 is always a crime of its own (page 58). */
const joiningMessages: ReadonlySet<string> = new Set(['008/72', '138/52']);

/** Null where it is of a kind that joins no record. */
export const mayContinue = ({ crime, of }: Beside): Continuing | null => {
  const [act] = crime.acts;
  return act !== undefined && (isConduct(crime) || joiningMessages.has(crime.code ?? '')) ? { act, victims: crime.victims, of } : null;
};
