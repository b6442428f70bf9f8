/**
 * How far an alpha might lie from that of all items like these: a percentile interval from items drawn again, with replacement, each
 * with all its readings (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 *
 * Krippendorff's own algorithm (2006, revised 2011; Hayes and Krippendorff, Communication Methods and Measures 1, 2007, 77-89) draws
 * single pairs of readings and leaves the expected disagreement as it was found. Three readers of one item make three pairs that are
 * not independent, and the answers were as much drawn as the agreement: so its intervals come out too narrow. Items are what a sample
 * is drawn of, and intervals from items drawn again cover as often as they say (Zapf, Castell, Morawietz and Karch, BMC Medical
 * Research Methodology 16, 2016, 93). With few items even these are too narrow: see the least that is asked for in agreement-by.ts. Where all agree every
 * resample does: an interval without width would be a certainty that nobody has, so none is given, as of kappa.
 */
import { quantile } from '../quantile.ts';
import { seeded } from '../seeded.ts';
import { alphaOf, coincidencesOf, type Alpha, type Coincidences } from './krippendorff-alpha.ts';
import { readTwice, type ReadItem } from './read-item.ts';
import type { Unmeasured } from './unmeasured.ts';

/** The seed is shown with the interval, so that anybody gets the same one. */
export type Resampling = { readonly seed: number; readonly resamples: number };
type AlphaInterval = Resampling & {
  /** 95 %, of the resamples that had an alpha. */
  readonly lower: number;
  readonly upper: number;
  /** Those in which everything drawn had the same label. */
  readonly without: number;
};
export type AlphaWithInterval = Alpha & { readonly interval: AlphaInterval | null };

const drawn = (items: readonly Coincidences[], next: () => number): readonly Coincidences[] =>
  items.flatMap(() => items[Math.floor(next() * items.length)] ?? []);

const at = (values: readonly number[], part: number): number => {
  const measure = quantile(values, part, 'resamples');
  return 'value' in measure ? measure.value : Number.NaN;
};

export const alphaWithInterval = (items: readonly ReadItem[], { seed, resamples }: Resampling): AlphaWithInterval | Unmeasured => {
  const read = readTwice(items).map(coincidencesOf);
  const whole = alphaOf(read);
  if ('cannot' in whole) return whole;
  const next = seeded(seed);
  const alphas = Array.from({ length: resamples }, () => alphaOf(drawn(read, next))).flatMap((each) => ('cannot' in each ? [] : [each.alpha]));
  const [lower, upper] = [at(alphas, 0.025), at(alphas, 0.975)];
  return { ...whole, interval: lower < upper ? { seed, resamples, without: resamples - alphas.length, lower, upper } : null };
};
