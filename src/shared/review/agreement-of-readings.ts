/**
 * How far first and second readings agree: of those that were blind and whose answer nobody knew before. Readings of known answers are
 * counted by themselves, each against its answer.
 */
import { agreementByPair, agreementByRule } from '../statistics/agreement/agreement-by.ts';
import { alphaWithInterval, type AlphaWithInterval } from '../statistics/agreement/alpha-interval.ts';
import type { Kappa } from '../statistics/agreement/cohen-kappa.ts';
import type { ReadItem } from '../statistics/agreement/read-item.ts';
import { fromEnough, unmeasuredWords, type Unmeasured } from '../statistics/agreement/unmeasured.ts';

/** A reading that was saved. `first` and `second`: whose each is, as a person and not as one of their accounts. */
export type SavedReading = {
  readonly reading: string;
  readonly first: { readonly by: string; readonly label: string };
  readonly second: { readonly by: string; readonly label: string };
  readonly blind: boolean;
  readonly golden: boolean;
  /** The first answer is held to be known now. */
  readonly known: boolean;
  /** The rules that had a say in the first answer. */
  readonly rules: readonly string[];
};

/** A measure with what it is of, or why it is not given. `interval`: 95 %, and of how many resamples nothing could be computed. */
export type Measured = { readonly n: number; readonly value: number | null; readonly interval: { readonly lower: number; readonly upper: number; readonly without: number } | null; readonly agreed: number | null; readonly cannot: string | null };

export type Agreement = {
  readonly overall: Measured;
  readonly pairs: readonly ({ readonly first: string; readonly second: string } & Measured)[];
  readonly deciders: readonly ({ readonly by: string } & Measured)[];
  readonly rules: readonly ({ readonly rule: string } & Measured)[];
  /** Of each reader: how many blind readings of answers that are known still, and how many came to them. */
  readonly known: readonly { readonly by: string; readonly n: number; readonly right: number }[];
  /** Readings of known answers that were not blind, or whose answer is known no longer. */
  readonly knownLeftOut: number;
  /** How many were used, and how many were left out because their reader had seen the first answer. */
  readonly used: number;
  readonly notBlind: number;
};

/** Under this many an agreement says more of what happened to be read than of how it was. */
export const leastReadings = 10;

/** Shown with the intervals, so that anybody gets the same ones. */
export const resampling = { seed: 1, resamples: 1000 } as const;

/** Exactly what is measured. */
export const isUsed = ({ blind, golden }: Pick<SavedReading, 'blind' | 'golden'>): boolean => blind && !golden;

const itemOf = ({ reading, first, second, rules }: SavedReading): ReadItem => ({
  item: reading,
  readers: [{ reader: first.by, label: first.label }, { reader: second.by, label: second.label }],
  rules,
});

const isAgreed = ({ first, second }: SavedReading): boolean => first.label === second.label;

const shareAgreed = (readings: readonly SavedReading[]): number => readings.filter(isAgreed).length / readings.length;

/** `of`: the readings it was found of. Where all were given one answer the share is told all the same. */
const measured = (found: AlphaWithInterval | Kappa | Unmeasured, of: readonly SavedReading[]): Measured => {
  if ('cannot' in found) return { n: found.n, value: null, interval: null, agreed: found.cannot === 'one-label-only' ? shareAgreed(of) : null, cannot: unmeasuredWords(found) };
  const { interval } = found;
  return { n: found.n, value: 'alpha' in found ? found.alpha : found.kappa, interval: interval && { lower: interval.lower, upper: interval.upper, without: 'without' in interval ? interval.without : 0 }, agreed: shareAgreed(of), cannot: null };
};

const alphaOf = (readings: readonly SavedReading[]): Measured =>
  measured(fromEnough(readings.length, leastReadings, () => alphaWithInterval(readings.map(itemOf), resampling)), readings);

const isAgainstKnown = ({ golden, blind, known }: SavedReading): boolean => golden && blind && known;

const knownOf = (readings: readonly SavedReading[]): Agreement['known'] =>
  [...Map.groupBy(readings.filter(isAgainstKnown), ({ second }) => second.by)].map(([by, all]) => ({ by, n: all.length, right: all.filter(isAgreed).length }));

export const agreementOfReadings = (readings: readonly SavedReading[]): Agreement => {
  const used = readings.filter(isUsed);
  const items = used.map(itemOf);
  const between = (...two: readonly string[]): readonly SavedReading[] => used.filter(({ first, second }) => two.every((by) => by === first.by || by === second.by));
  return {
    overall: alphaOf(used),
    pairs: agreementByPair(items, leastReadings).map(({ readers: [first, second], agreement }) => ({ first, second, ...measured(agreement, between(first, second)) })),
    deciders: [...Map.groupBy(used, ({ first }) => first.by)].map(([by, all]) => ({ by, ...alphaOf(all) })),
    rules: agreementByRule(items, leastReadings, resampling).map(({ rule, agreement }) => ({ rule, ...measured(agreement, used.filter(({ rules }) => rules.includes(rule))) })),
    known: knownOf(readings),
    knownLeftOut: readings.filter((each) => each.golden && !isAgainstKnown(each)).length,
    used: used.length,
    notBlind: readings.filter(({ blind, golden }) => !blind && !golden).length,
  };
};
