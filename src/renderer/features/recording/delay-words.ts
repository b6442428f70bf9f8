/** A delay in words: what it is of, and by how much the 24 hours were passed. */
import type { DelayView } from '../../../shared/ipc/delay-shapes.ts';
import { parkWords } from '../../../shared/triage/parking.ts';
import { spanWords } from '../../data/time-words.ts';

export const delayWords = ({ parkedFor }: Pick<DelayView, 'parkedFor'>): string => (parkedFor === null ? 'Recorded late' : `Parked: ${parkWords(parkedFor)}`);

export const pastClockWords = ({ pastClockMs }: Pick<DelayView, 'pastClockMs'>): string => (pastClockMs === null ? 'not known' : spanWords(pastClockMs));
