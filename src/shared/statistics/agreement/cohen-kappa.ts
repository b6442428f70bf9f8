/**
 * Cohen's kappa. Answers "how much more do two readers agree than two who give their answers as often as these do, but blindly".
 * Not for more than two readers, nor where one of them left something out: there alpha is. It falls where one answer is much
 * commoner than the others, however well two read; so the share they agreed on is given with it.
 *
 * kappa = (observed - expected) / (1 - expected) (Cohen, Educational and Psychological Measurement 20, 1960, 37-46).
 * Standard error of a kappa that is not nought: Fleiss, Cohen and Everitt, Psychological Bulletin 72, 1969, 323-327. It is for large
 * samples, and nought where all agree or none do: an interval without width would be a certainty that nobody has, so none is given.
 */
import type { Unmeasured } from './unmeasured.ts';

type Interval = { readonly lower: number; readonly upper: number };
export type Kappa = {
  readonly kappa: number;
  /** The share they agreed on, and the share that two would who read nothing. */
  readonly observed: number;
  readonly expected: number;
  readonly standardError: number;
  /** 95 %. */
  readonly interval: Interval | null;
  readonly n: number;
};

/** What the first said, and the second. */
export type Pair = readonly [first: string, second: string];

/** Between these lie 95 % of a normal distribution. */
const z95 = 1.959963984540054;
/** Below it a variance is only what rounding left. */
const rounding = 1e-14;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const sharesOf = (labels: readonly string[], all: readonly string[]): ReadonlyMap<string, number> =>
  new Map(labels.map((label) => [label, all.filter((each) => each === label).length / all.length]));

type Marginals = { readonly first: (label: string) => number; readonly second: (label: string) => number };

const marginalsOf = (labels: readonly string[], pairs: readonly Pair[]): Marginals => {
  const [first, second] = [sharesOf(labels, pairs.map(([a]) => a)), sharesOf(labels, pairs.map(([, b]) => b))];
  return { first: (label) => first.get(label) ?? 0, second: (label) => second.get(label) ?? 0 };
};

const varianceOf = (pairs: readonly Pair[], of: Marginals, observed: number, expected: number): number => {
  const each = 1 / pairs.length;
  const agreed = sum(pairs.filter(([a, b]) => a === b).map(([a]) => each * (1 - expected - (of.first(a) + of.second(a)) * (1 - observed)) ** 2));
  const apart = sum(pairs.filter(([a, b]) => a !== b).map(([a, b]) => each * (of.second(a) + of.first(b)) ** 2));
  const whole = agreed + (1 - observed) ** 2 * apart - (observed * expected - 2 * expected + observed) ** 2;
  return whole < rounding ? 0 : whole / (pairs.length * (1 - expected) ** 4);
};

export const cohenKappa = (pairs: readonly Pair[]): Kappa | Unmeasured => {
  const n = pairs.length;
  if (n === 0) return { cannot: 'nothing-read-twice', n };
  const labels = [...new Set(pairs.flat())];
  if (labels.length === 1) return { cannot: 'one-label-only', n };
  const of = marginalsOf(labels, pairs);
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  const expected = sum(labels.map((label) => of.first(label) * of.second(label)));
  const kappa = (observed - expected) / (1 - expected);
  const standardError = Math.sqrt(varianceOf(pairs, of, observed, expected));
  const interval = standardError === 0 ? null : { lower: Math.max(-1, kappa - z95 * standardError), upper: Math.min(1, kappa + z95 * standardError) };
  return { kappa, observed, expected, standardError, interval, n };
};
