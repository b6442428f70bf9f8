/** Chance that follows from a seed: the same seed gives the same numbers on every machine. */

export type Chance = {
  /** From 0, below 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One of `from`, each as likely as its weight says. */
  readonly weighted: <T>(from: readonly T[], weight: (item: T) => number) => T;
  /** `count` different ones, in the order they stand in `from`. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
  /** A stream of its own, so that one more draw here changes nothing there. */
  readonly fork: (label: string) => Chance;
};

/** splitmix32: spreads one number over the whole state (Steele, Lea and Flood 2014). */
const splitmix = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
};

const rotate = (x: number, by: number): number => ((x << by) | (x >>> (32 - by))) >>> 0;

/** xoshiro128** 1.1 (Blackman and Vigna 2018). */
const xoshiro = (seed: number): (() => number) => {
  const spread = splitmix(seed);
  let [a, b, c, d] = [spread(), spread(), spread(), spread()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const t = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ t) >>> 0;
    d = rotate(d, 11);
    return result;
  };
};

/** FNV-1a over the label, from where the seed stands. */
const labelled = (seed: number, label: string): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < label.length; index += 1) hash = Math.imul(hash ^ label.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
};

const at = <T>(from: readonly T[], index: number): T => {
  const found = from[index];
  if (found === undefined) throw new Error('There is nothing to choose from');
  return found;
};

export const chanceOf = (seed: number): Chance => {
  const draw = xoshiro(seed);
  const next = (): number => draw() / 0x1_0000_0000;
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const weighted = <T>(from: readonly T[], weight: (item: T) => number): T => {
    const weights = from.map(weight);
    let left = next() * weights.reduce((sum, each) => sum + each, 0);
    const index = weights.findIndex((each) => (left -= each) < 0);
    return at(from, index < 0 ? from.length - 1 : index);
  };
  return {
    next,
    whole,
    happens: (probability) => next() < probability,
    pick: (from) => at(from, Math.floor(next() * from.length)),
    weighted,
    some: (from, count) => {
      const left = from.map((_, index) => index);
      const taken = Array.from({ length: Math.min(count, from.length) }, () => at(left.splice(whole(0, left.length - 1), 1), 0));
      return taken.sort((a, b) => a - b).map((index) => at(from, index));
    },
    fork: (label) => chanceOf(labelled(seed, label)),
  };
};
