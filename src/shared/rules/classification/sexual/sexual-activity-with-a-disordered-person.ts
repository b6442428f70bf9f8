/** Class 70, which the pages do not describe. Of several features the one that impedes choice comes first, as the list has them by gravity. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { sexualOffence } from './as-if-today.ts';
import { disorderCodes } from './disorder-codes.ts';
import { bySex, consented, hasDisorder, isActivity, isBefore, isBelow, isCausing, isPenetrative, refused, type SexualCase } from './sexual-case.ts';

const kinds = ['mental-disorder-impeding-choice', 'mental-disorder-and-inducement-threat-or-deception', 'mental-disorder-and-care-worker'] as const;

const codeOf = (input: SexualCase): string | null => {
  const { act } = input;
  const codes = kinds.filter((kind) => act.features?.includes(kind) === true).map((kind) => disorderCodes[kind])[0];
  if (codes === undefined) return null;
  if (act.deed === 'in-presence' || act.deed === 'made-to-watch') return codes[act.deed];
  const penetrative = isPenetrative(input);
  if (penetrative === null) return null;
  const each = codes[act.deed === 'causing-or-inciting' ? 'causing' : 'activity'][penetrative ? 'penetration' : 'none'];
  return each.female === each.male ? each.female : bySex(input, each);
};

export const sexualActivityWithADisorderedPerson: ClassificationRule<'sexual-act'> = {
  id: 'sexual-activity-with-a-disordered-person',
  sentence: 'Sexual activity with a person with a mental disorder who is of 13 or over and did not refuse is class 70, where the disorder impedes choice, inducement, threat or deception was used, or the offender is a care worker.',
  cites: [crr('13'), offenceList],
  overrides: ['sexual-activity-with-a-child', 'familial-sexual-offence', 'abuse-of-position-of-trust', 'sex-with-an-adult-relative'],
  apply: (input) => {
    const willing = any(isBefore(input), inTurn(isCausing(input), not(refused(input))), inTurn(isActivity(input), consented(input)));
    return when(inTurn(any(isActivity(input), isCausing(input), isBefore(input)), not(isBelow(input, 13)), willing, hasDisorder(input)), sexualOffence(input, '70', codeOf(input)), 'The victim has a mental disorder, and it was used or impeded choice.');
  },
};
