/** What people of 16 or over consent to, where nothing else makes it an offence. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all, any, inTurn, not, type Truth } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { consented, hasDisorder, isActivity, isBefore, isBelow, isByAdult, isCausing, refused, type SexualCase } from './sexual-case.ts';
import { isWithAdultRelative } from './sex-with-an-adult-relative.ts';

/** What makes an offence of it all the same. */
const isProtected = (input: SexualCase): Truth => {
  const young = all(isBelow(input, 18), any(inTurn(not(isBefore(input)), has(input.act, 'features', 'family-member')), inTurn(has(input.act, 'features', 'position-of-trust'), isByAdult(input))));
  return any(hasDisorder(input), young, isWithAdultRelative(input));
};

export const noSexualOffence: ClassificationRule<'sexual-act'> = {
  id: 'no-sexual-offence',
  sentence: 'What somebody of 16 or over consents to is no sexual offence, but within a family, in a position of trust or with a mental disorder.',
  cites: [crr('61'), crr('64-65')],
  apply: (input) => {
    const willing = any(isBefore(input), inTurn(isCausing(input), not(refused(input))), inTurn(isActivity(input), consented(input)));
    return when(inTurn(any(isActivity(input), isCausing(input), isBefore(input)), not(isBelow(input, 16)), willing, not(isProtected(input))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'The other was 16 or over and consented.');
  },
};
