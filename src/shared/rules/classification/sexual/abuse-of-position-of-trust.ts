/** Class 73. Below 16 class 22B has the longer maximum sentence (page 13), below 13 rape, sexual assault and class 21. */
import { has } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { sexualOffence } from './as-if-today.ts';
import { bySex, consented, isActivity, isBefore, isBelow, isByAdult, isCausing, refused, type SexualCase } from './sexual-case.ts';

const codeOf = (input: SexualCase): string | null => {
  if (input.act.deed === 'in-presence') return '073/11';
  if (input.act.deed === 'made-to-watch') return '073/12';
  return bySex(input, isActivity(input) === true ? { female: '073/07', male: '073/08' } : { female: '073/09', male: '073/10' });
};

export const abuseOfPositionOfTrust: ClassificationRule<'sexual-act'> = {
  id: 'abuse-of-position-of-trust',
  sentence: 'Sexual activity of an adult in a position of trust with somebody of 16 or 17 who consents is class 73; of a younger child the class with the longer maximum sentence is recorded.',
  cites: [crr('13'), offenceList],
  apply: (input) => {
    const willing = any(isBefore(input), inTurn(isCausing(input), not(refused(input))), inTurn(isActivity(input), consented(input)));
    const young = inTurn(not(isBelow(input, 16)), isBelow(input, 18));
    return when(inTurn(any(isActivity(input), isCausing(input), isBefore(input)), young, willing, has(input.act, 'features', 'position-of-trust'), isByAdult(input)), sexualOffence(input, '73', codeOf(input)), 'The offender held a position of trust towards somebody of 16 or 17.');
  },
};
