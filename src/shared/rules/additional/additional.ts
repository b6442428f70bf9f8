/** Crimes recorded beside the principal crime of the same offender and victim. */
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import type { Rule } from '../rule.ts';

export type Beside = { readonly crime: Crime; readonly others: readonly Crime[]; readonly of: Case };

/**
 * `additional`: recorded as well as the most serious other crime. `swallowed`: part of another, never recorded beside it.
 * `alone`: a crime of its own, which the principal crime rule weighs against the others.
 */
export type BesideRule = Rule<Beside, 'additional' | 'swallowed' | 'alone'>;
