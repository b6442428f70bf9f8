/** Class 23, sections 25 and 26. Below 16 class 22B fits as well, with the same maximum sentence, and no page says which goes before. */
import { has } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { Classified, ClassificationRule } from '../classified.ts';
import { eitherOffence } from './as-if-today.ts';
import { childCode } from './child-code.ts';
import { familyActivity, familyInciting } from './child-codes.ts';
import { consented, isActivity, isBelow, isCausing, refused, type SexualCase } from './sexual-case.ts';

const doubt = { because: 'The child was 13, 14 or 15 and of the family of the offender: classes 22B and 23 both fit, with the same maximum sentence, and no page says which goes before.', cites: [crr('13'), crr('65'), offenceList] };

const offenceOf = (input: SexualCase): Classified => {
  const found = eitherOffence(input, '23', childCode(input, isActivity(input) === true ? familyActivity : familyInciting, null));
  return isBelow(input, 16) === true ? { ...found, doubt: found.doubt ?? doubt } : found;
};

export const familialSexualOffence: ClassificationRule<'sexual-act'> = {
  id: 'familial-sexual-offence',
  sentence: 'Sexual activity with a willing family member of 13 to 17, and inciting one to it, are class 23.',
  cites: [offenceList, crr('65')],
  overrides: ['sexual-activity-with-a-child', 'abuse-of-position-of-trust'],
  apply: (input) => {
    const willing = any(inTurn(isActivity(input), consented(input)), inTurn(isCausing(input), not(refused(input))));
    return when(inTurn(any(isActivity(input), isCausing(input)), not(isBelow(input, 13)), isBelow(input, 18), willing, has(input.act, 'features', 'family-member')), offenceOf(input), 'Victim and offender are of one family, and the victim is under 18.');
  },
};
