/** Callers at the door who do not sell. */
import { is, yes } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { ofKind, type FraudRule } from './fraud-case.ts';

export const distractionBurglary: FraudRule = {
  id: 'distraction-burglary',
  sentence: 'A caller at the door who neither works, sells nor clearly attempts to is a distraction burglar; where it is doubtful which, class 28K is recorded. The examples print 28D, which is 28L today.',
  cites: [nfib('50'), nfib('51')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => {
    const { act } = input;
    const [doubtful, none] = [ofKind(input, ['door-to-door'], is(act, 'attemptToSell', 'doubtful')), ofKind(input, ['door-to-door'], is(act, 'attemptToSell', 'none'))];
    if (none !== true) return when(doubtful, offence('28K', '028/03'), 'It is in doubt which, and taken for distraction burglary.');
    const complete = when(yes(act, 'stolen'), offence('28K', '028/03'), 'It is distraction burglary.');
    return complete.says === 'silent' ? when(none, offence('28L', '028/03'), 'It is attempted distraction burglary.') : complete;
  },
};
