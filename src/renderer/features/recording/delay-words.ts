/** A delay in words: what it is of, and by how much the 24 hours were passed. */
import type { DelayView } from '../../../shared/ipc/delay-shapes.ts';
import { parkWords } from '../../../shared/triage/parking.ts';
import { spanWords } from '../../data/time-words.ts';

export const delayWords = ({ parkedFor, crime }: Pick<DelayView, 'parkedFor' | 'crime'>): string => {
  if (crime !== null) return `Recorded late: ${crime}`;
  return parkedFor === null ? 'Decided late' : `Parked: ${parkWords(parkedFor)}`;
};

export const pastClockWords = ({ pastClockMs }: Pick<DelayView, 'pastClockMs'>): string => {
  if (pastClockMs === null) return 'not known';
  return pastClockMs < 60_000 ? 'under a minute' : spanWords(pastClockMs);
};
