/** Chance that follows from a seed: the same seed gives the same numbers on every machine. */
import { seeded } from '../../../shared/statistics/seeded.ts';

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
  const next = seeded(seed);
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
