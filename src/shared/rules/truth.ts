/**
 * Yes, no, or not known until named facts are told: the three values a rule reasons with. Unknown is not false: a rule is
 * silent only where something known rules it out, and what is unknown becomes what the assessor is asked.
 */

/** Where a fact stands in the document: `acts.A1.injury`. */
export type FactName = string;

export type Unknown = { readonly needs: readonly FactName[] };
export type Truth = boolean | Unknown;

export const unknown = (...needs: readonly FactName[]): Unknown => ({ needs });

export const isUnknown = (truth: Truth): truth is Unknown => typeof truth === 'object';

const none: readonly FactName[] = [];

/** Asked many thousand times for each key that is pressed, and mostly of what is known. */
const needsOf = (truths: readonly Truth[]): readonly FactName[] => (truths.some(isUnknown) ? [...new Set(truths.filter(isUnknown).flatMap(({ needs }) => needs))] : none);

/** No as soon as one is no, whatever is unknown beside it. Yes of nothing. */
export const all = (...truths: readonly Truth[]): Truth => {
  if (truths.includes(false)) return false;
  const needs = needsOf(truths);
  return needs.length === 0 ? true : unknown(...needs);
};

/** As `all`, but what is unknown is asked one after the other: a later fact only where the earlier ones have said yes. */
export const inTurn = (...truths: readonly Truth[]): Truth => (truths.includes(false) ? false : (truths.find(isUnknown) ?? true));

/** Yes as soon as one is yes, whatever is unknown beside it. No of nothing. */
export const any = (...truths: readonly Truth[]): Truth => {
  if (truths.includes(true)) return true;
  const needs = needsOf(truths);
  return needs.length === 0 ? false : unknown(...needs);
};

export const not = (truth: Truth): Truth => (isUnknown(truth) ? truth : !truth);
