/** Class 23, section 64: an offender of 16 or over, a relative of 18 or over. */
import { has, is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { offendersOf } from '../../facts/case.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { eitherOffence } from './as-if-today.ts';
import { consented, isBelow, type SexualCase } from './sexual-case.ts';

/** Everybody who did it is known to be younger than 16. */
const isOnlyByYounger = (input: SexualCase): boolean => {
  const offenders = offendersOf(input);
  return offenders.length > 0 && offenders.every(({ age }) => age !== undefined && age < 16);
};

export const isWithAdultRelative = (input: SexualCase) =>
  inTurn(is(input.act, 'deed', 'penetration-with-penis', 'penetration-otherwise'), not(isBelow(input, 18)), consented(input), !isOnlyByYounger(input), has(input.act, 'features', 'family-member'));

export const sexWithAnAdultRelative: ClassificationRule<'sexual-act'> = {
  id: 'sex-with-an-adult-relative',
  sentence: 'Penetrative sex of somebody of 16 or over with a consenting relative of 18 or over is class 23.',
  cites: [offenceList],
  apply: (input) => when(isWithAdultRelative(input), eitherOffence(input, '23', '023/12'), 'They are relatives, and the one penetrated is 18 or over.'),
};
