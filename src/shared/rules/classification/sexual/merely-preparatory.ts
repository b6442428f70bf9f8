/** No attempt; the rules leave what it is to the merits of each allegation. */
import { crr, offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { sexualRuleIds } from './sexual-rule-ids.ts';

export const merelyPreparatory: ClassificationRule<'sexual-act'> = {
  id: 'merely-preparatory',
  sentence: 'An allegation that is no more than preparatory is no attempt; whether another offence, such as one with intent to commit a sexual offence (88C), was committed is judged on its own merits.',
  cites: [crr('61'), crr('63'), offenceList],
  overrides: sexualRuleIds,
  apply: ({ act }) =>
    refer(
      act.stage === 'preparatory',
      'The act is no more than preparatory, so it is no attempt: whether it is another offence, such as 088/06 or 088/07, has to be judged. A report of rape that is not immediately recorded is an N100 meanwhile.',
    ),
};
