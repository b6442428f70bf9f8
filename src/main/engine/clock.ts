/** The only place that knows what time it is, and the only source of chance. Everything else is told. */
import { randomBytes as nodeRandomBytes } from 'node:crypto';
import type { Instant } from '../../shared/domain/instant.ts';

export type Clock = { readonly now: () => Instant };

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };

/** For demonstrations and tests: stands still until moved. */
export const steppedClock = (start: string): Clock & { readonly moveTo: (at: string) => void } => {
  let at = start as Instant;
  return { now: () => at, moveTo: (next) => (at = next as Instant) };
};

export const randomBytes = (n: number): Buffer => nodeRandomBytes(n);

/** Milliseconds on a clock that only goes forward, for durations. */
export const elapsedMs = (): number => performance.now();
