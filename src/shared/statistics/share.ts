/**
 * A share: how many of n. Answers "what part of these"; not for comparing small groups, where an interval is needed.
 * value = k / n. A share of nothing cannot be given.
 */
export type Measure = { readonly value: number; readonly n: number } | { readonly cannot: string; readonly n: number };

export const share = (k: number, n: number, of: string): Measure =>
  n === 0 ? { cannot: `There are no ${of} yet`, n } : { value: k / n, n };
