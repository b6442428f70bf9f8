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

/** How much chance is drawn at once: a draw is a call into the system, and an import needs two salts a row. */
const drawn = 8192;
let pool = Buffer.alloc(0);

/** `n` bytes nobody has had before; at most 8,192. What was given is wiped where it was drawn. */
export const randomBytes = (n: number): Buffer => {
  if (n > drawn) throw new RangeError(`At most ${drawn} random bytes at once`);
  if (pool.length < n) pool = nodeRandomBytes(drawn);
  const given = Buffer.from(pool.subarray(0, n));
  pool.fill(0, 0, n);
  pool = pool.subarray(n);
  return given;
};

/** Milliseconds on a clock that only goes forward, for durations. */
export const elapsedMs = (): number => performance.now();
