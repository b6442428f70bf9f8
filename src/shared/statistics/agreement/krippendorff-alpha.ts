/**
 * Krippendorff's alpha for nominal data. Answers "how much do these readings hang together beyond chance", for any number of readers
 * who each read what they read. Not for comparing two bodies of readings of which one has much rarer answers than the other.
 *
 * The coincidence matrix counts, for each item, every ordered pair of its readings, weighed by one less than how many it has:
 * o(c, k) = sum over items of pairs (c, k) / (m - 1). Of it alpha needs what lies off the diagonal, how often each label stands in
 * a pair, and their total n: alpha = 1 - (n - 1) * off / (n * n - sum of n(c) squared)
 * (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section C and D).
 */
import type { ReadItem } from './read-item.ts';
import type { Unmeasured } from './unmeasured.ts';

export type Alpha = {
  readonly alpha: number;
  /** Items at least two have read, and readings of them. */
  readonly n: number;
  readonly readings: number;
};

/** What one item adds to the coincidence matrix. */
export type Coincidences = { readonly labels: readonly string[]; readonly off: number };

export const coincidencesOf = ({ readers }: ReadItem): Coincidences => {
  const labels = readers.map(({ label }) => label);
  const apart = labels.reduce((total, label) => total + labels.filter((other) => other !== label).length, 0);
  return { labels, off: apart / (labels.length - 1) };
};

const squaresOf = (items: readonly Coincidences[]): { readonly total: number; readonly squares: number } => {
  const counts = new Map<string, number>();
  for (const label of items.flatMap(({ labels }) => labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const each = [...counts.values()];
  return { total: each.reduce((a, b) => a + b, 0), squares: each.reduce((a, b) => a + b * b, 0) };
};

/** Of items each of which at least two have read. */
export const alphaOf = (items: readonly Coincidences[]): Alpha | Unmeasured => {
  const n = items.length;
  if (n === 0) return { cannot: 'nothing-read-twice', n };
  const { total, squares } = squaresOf(items);
  const apart = total * total - squares;
  if (apart === 0) return { cannot: 'one-label-only', n };
  const off = items.reduce((sum, item) => sum + item.off, 0);
  return { alpha: 1 - ((total - 1) * off) / apart, n, readings: total };
};
