/**
 * The shape every rule has. A rule is silent, needs named facts, holds with an outcome and the reason, or refers to a
 * person where the text leaves it to one. What displaces what is said by `overrides`, never by order or priority.
 */
import type { PartialDate } from '../domain/partial-date.ts';
import type { Cite } from './cite.ts';
import { isUnknown, type FactName, type Truth } from './truth.ts';

export type Finding<O> =
  | { readonly says: 'silent' }
  | { readonly says: 'needs'; readonly needs: readonly FactName[] }
  | { readonly says: 'holds'; readonly outcome: O; readonly because: string }
  | { readonly says: 'refers'; readonly because: string };

export type Rule<I, O> = {
  /** The idea in the rules' own words, never a paragraph number: numbers change between editions and live in `cites`. */
  readonly id: string;
  /** The rule in one sentence, as the screen says it. */
  readonly sentence: string;
  readonly cites: readonly [Cite, ...Cite[]];
  /** In force from this day, month or year; absent where it was always so as far as is known. */
  readonly from?: PartialDate;
  /** The first day it no longer applies, or the month or year in which it ended. */
  readonly until?: PartialDate;
  /** Its dates are those of an offence in law: the day of the act governs, where it is told, and not the day of recording. */
  readonly law?: true;
  /** The rules this one displaces where it holds: the more particular beats the general. One level deep. */
  readonly overrides?: readonly string[];
  readonly apply: (input: I) => Finding<O>;
};

export const silent = { says: 'silent' } as const;

/** Nothing is said until this is told, whatever it says. */
export const needs = (fact: FactName): Finding<never> => ({ says: 'needs', needs: [fact] });

/** Holds where the condition does, is silent where it does not, needs what the condition lacks. */
export const when = <O>(condition: Truth, outcome: O, because: string): Finding<O> => {
  if (isUnknown(condition)) return { says: 'needs', needs: condition.needs };
  return condition ? { says: 'holds', outcome, because } : silent;
};

/** The text leaves it to a person: the registrar, or a designated decision maker. */
export const refer = (condition: Truth, because: string): Finding<never> => {
  if (isUnknown(condition)) return { says: 'needs', needs: condition.needs };
  return condition ? { says: 'refers', because } : silent;
};

/** Settles a question either way, with the reason for each. */
export const decides = (condition: Truth, whenYes: string, whenNo: string): Finding<boolean> => {
  if (isUnknown(condition)) return { says: 'needs', needs: condition.needs };
  return { says: 'holds', outcome: condition, because: condition ? whenYes : whenNo };
};
