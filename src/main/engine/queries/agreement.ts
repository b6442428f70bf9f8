/** How far first and second readings agree beyond chance: of all, by rule, and by whose they are; of the last, peers are told their own alone. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { agreementOfReadings, leastReadings, resampling } from '../../../shared/review/agreement-of-readings.ts';
import { savedReadings } from '../db/saved-readings.ts';
import type { Reading } from '../session.ts';
import { isPeer } from './who-is-told.ts';

export const agreement = ({ bureau: { reader }, person }: Reading): Output<'agreement'> => {
  const found = { ...agreementOfReadings(savedReadings(reader.store)), least: leastReadings, ...resampling };
  const isOwn = ({ by }: { readonly by: string }): boolean => by === person.human;
  return isPeer(person) ? { ...found, pairs: [], deciders: found.deciders.filter(isOwn), known: found.known.filter(isOwn) } : found;
};
