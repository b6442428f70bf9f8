/** Class 88E, section 66. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { sexualOffence } from '../sexual/as-if-today.ts';

export const exposure: ClassificationRule<'indecency'> = {
  id: 'exposure',
  sentence: 'Exposing one’s genitals, meaning that somebody sees them and is alarmed or distressed, is class 88E, also where the offender masturbates with no two people there who could see it.',
  cites: [crr('69')],
  apply: (input) => {
    const { act } = input;
    const bare = any(is(act, 'deed', 'exposure'), inTurn(is(act, 'deed', 'masturbation'), not(yes(act, 'seenByTwo'))));
    return when(inTurn(bare, yes(act, 'alarmIntended')), sexualOffence(input, '88E', '088/09'), 'Genitals were exposed, and alarm or distress was meant.');
  },
};
