/** How far first and second readings agree beyond chance. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { agreementOfReadings, leastReadings, resampling } from '../../../shared/review/agreement-of-readings.ts';
import { savedReadings } from '../db/saved-readings.ts';
import type { Reading } from '../session.ts';

export const agreement = ({ bureau: { reader } }: Reading): Output<'agreement'> => ({ ...agreementOfReadings(savedReadings(reader.store)), least: leastReadings, ...resampling });
