/** Class 66, against the state. Considered only outside the statutory offences, but for masturbating in public, which is always this. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const outragingPublicDecency: ClassificationRule<'indecency'> = {
  id: 'outraging-public-decency',
  sentence: 'Masturbating in public where two or more people could have seen it, and there any other lewd act that is no statutory offence, is outraging public decency, 066/21.',
  cites: [crr('69'), crr('71')],
  overrides: ['exposure'],
  apply: ({ act }) => {
    const seen = inTurn(is(act, 'deed', 'masturbation', 'other-lewd-act'), yes(act, 'seenByTwo'));
    const shown = inTurn(is(act, 'deed', 'exposure'), not(yes(act, 'alarmIntended')), yes(act, 'seenByTwo'));
    return when(any(seen, shown), offence('66', '066/21', 'state'), 'It was lewd and in public, and two or more people could have seen it.');
  },
};
