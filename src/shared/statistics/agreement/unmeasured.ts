/** Why an agreement cannot be given. `n` counts what at least two have read. */
export type Unmeasured =
  | { readonly cannot: 'nothing-read-twice'; readonly n: 0 }
  /** Whoever always says the same agrees whatever they read, so that chance explains all of it. */
  | { readonly cannot: 'one-label-only'; readonly n: number }
  | { readonly cannot: 'too-few'; readonly n: number; readonly least: number };

export const unmeasuredWords = (gap: Unmeasured): string => {
  if (gap.cannot === 'nothing-read-twice') return 'Nothing was read by two people yet';
  if (gap.cannot === 'too-few') return `Too few: ${gap.n} of ${gap.least}`;
  return `All ${gap.n} were given the same answer, so agreement beyond chance has no meaning`;
};

/** A measure of fewer than `least` says more of who happened to read them than of how they read. */
export const fromEnough = <T>(n: number, least: number, measure: () => T): T | Unmeasured => {
  if (n === 0) return { cannot: 'nothing-read-twice', n };
  return n < least ? { cannot: 'too-few', n, least } : measure();
};
