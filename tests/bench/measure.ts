/** Timing on a noisy machine: rounds interleaved, medians and ratios, never one number alone. */

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

const results: Measured[] = [];

export const report = (measured: Measured): void => void results.push(measured);

const cell = (text: string, width: number): string => text.padEnd(width);

/** Prints the table and, on one line, the same as JSON. */
export const printResults = (): void => {
  const number = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3));
  console.log(`\n${cell('measure', 44)}${cell('ours', 14)}${cell('floor', 14)}${cell('unit', 14)}${cell('ratio', 9)}goal`);
  for (const each of results) {
    console.log(`${cell(each.name, 44)}${cell(number(each.ours), 14)}${cell(number(each.floor), 14)}${cell(each.unit, 14)}${cell(each.ratio.toFixed(2), 9)}${each.goal}${each.met ? '' : '  NOT MET'}`);
  }
  console.log(JSON.stringify({ bench: results }));
};
