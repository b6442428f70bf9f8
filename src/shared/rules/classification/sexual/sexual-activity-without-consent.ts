/** Class 22A. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { sexualOffence } from './as-if-today.ts';
import { bySex, isBelow, isCausing, isPenetrative, refused, type SexualCase } from './sexual-case.ts';

const codeOf = (input: SexualCase): string | null => {
  const penetrative = isPenetrative(input);
  return penetrative === null ? null : bySex(input, penetrative ? { female: '022/02', male: '022/03' } : { female: '022/04', male: '022/05' });
};

export const sexualActivityWithoutConsent: ClassificationRule<'sexual-act'> = {
  id: 'sexual-activity-without-consent',
  sentence: 'Where somebody of 13 or over is compelled to engage in sexual activity it is causing sexual activity without consent, class 22A.',
  cites: [crr('65'), offenceList],
  apply: (input) => when(inTurn(isCausing(input), not(isBelow(input, 13)), refused(input)), sexualOffence(input, '22A', codeOf(input)), 'The victim was made to engage in sexual activity without consent.'),
};
