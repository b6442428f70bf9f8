/** The elements of kidnapping and false imprisonment (pages 38-39). */
import { has, is } from '../../ask.ts';
import { victimsOf, type ActCase } from '../../facts/case.ts';
import { all, any, inTurn, type Truth } from '../../truth.ts';

type AbductionCase = ActCase<'abduction'>;

export const isKidnapping = ({ act }: AbductionCase): Truth =>
  inTurn(is(act, 'deed', 'taken-away'), all(has(act, 'elements', 'force-or-fraud'), has(act, 'elements', 'without-consent'), has(act, 'elements', 'without-lawful-excuse')));

export const isFalseImprisonment = ({ act }: AbductionCase): Truth =>
  inTurn(is(act, 'deed', 'detained', 'held-hostage'), all(has(act, 'elements', 'without-consent'), has(act, 'elements', 'without-lawful-excuse')));

export const isEither = (input: AbductionCase): Truth => any(isKidnapping(input), isFalseImprisonment(input));

/** Child abduction is of a child under 16: of those who are known to be older it is not asked. Told all the same, it stands. */
export const isNoChild = (input: AbductionCase): boolean => {
  const taken = victimsOf(input);
  return input.act.childTakenBy === undefined && taken.length > 0 && taken.every(({ age }) => typeof age === 'number' && age >= 16);
};
