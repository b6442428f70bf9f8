/** The only place that knows what time it is, and the only source of chance. Everything else is told. */
import { randomBytes as nodeRandomBytes } from 'node:crypto';
import { uptime } from 'node:os';
import type { Instant } from '../../shared/domain/instant.ts';

/** `uptimeMs`: since the machine was started; nobody moves it by setting the time. */
export type Clock = { readonly now: () => Instant; readonly uptimeMs: () => number };

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant, uptimeMs: () => uptime() * 1000 };

/** For demonstrations and tests: stands still until moved, and the machine runs on or is started anew only when told. */
export const steppedClock = (start: string): Clock & { readonly moveTo: (at: string) => void; readonly runFor: (ms: number) => void; readonly restart: () => void } => {
  let at = start as Instant;
  let up = 0;
  return { now: () => at, uptimeMs: () => up, moveTo: (next) => (at = next as Instant), runFor: (ms) => void (up += ms), restart: () => void (up = 0) };
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

/** Six bytes as a fraction: from 0 to below 1. Of more only the first six count. */
export const fractionOf = (bytes: Buffer): number => bytes.readUIntBE(0, 6) / 2 ** 48;

/** From 0 to below 1, by chance. */
export const chance = (): number => fractionOf(randomBytes(6));

/** Milliseconds on a clock that only goes forward, for durations. */
export const elapsedMs = (): number => performance.now();
