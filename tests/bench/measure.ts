/** Timing on a noisy machine: rounds interleaved, medians and ratios, never one number alone. */
import { appendFileSync } from 'node:fs';

export type Measured = { readonly name: string; readonly ours: number; readonly floor: number; readonly unit: string; readonly ratio: number; readonly goal: string; readonly met: boolean };

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const percentile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
};

/** Seconds a piece of work takes. */
export const secondsOf = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

/** Hands a result to `npm run bench`, which prints them all as one table; alone, it is printed as it comes. */
export const report = (measured: Measured): void => {
  const path = process.env['ASSAY_BENCH_RESULTS'];
  if (path === undefined) console.log(measured);
  else appendFileSync(path, `${JSON.stringify(measured)}\n`);
};
