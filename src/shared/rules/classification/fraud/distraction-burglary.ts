/** Callers at the door who do not sell. */
import { is, yes } from '../../ask.ts';
import { crr, nfib } from '../../cite.ts';
import { refer, silent, when } from '../../rule.ts';
import { any, type Truth } from '../../truth.ts';
import { offence } from '../classified.ts';
import { ofKind, type FraudRule } from './fraud-case.ts';

export const distractionBurglary: FraudRule = {
  id: 'distraction-burglary',
  sentence: 'A caller at the door who neither works, sells nor clearly attempts to is a distraction burglar; where it is doubtful which, class 28K is recorded. Whoever only steals need have told no lie. The examples print 28D, which is 28L today.',
  cites: [nfib('50'), nfib('51'), crr('74')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => {
    const { act } = input;
    const caller = (...matters: readonly Truth[]): Truth => ofKind(input, ['door-to-door'], ...matters);
    const [none, doubtful, shown] = [is(act, 'attemptToSell', 'none'), is(act, 'attemptToSell', 'doubtful'), is(act, 'falseRepresentation', 'shown')];
    const findings = [
      when(caller(none, yes(act, 'stolen')), offence('28K', '028/03'), 'It is distraction burglary.'),
      when(caller(none, shown), offence('28L', '028/03'), 'It is attempted distraction burglary.'),
      when(caller(doubtful, shown), offence('28K', '028/03'), 'It is in doubt which, and taken for distraction burglary.'),
      refer(caller(any(none, doubtful)), 'No false representation is shown and no trade with it: whether a trick or distraction was used to get in to steal (page 74), or no crime is shown (fraud volume, page 50), is for a person.'),
    ];
    return findings.find(({ says }) => says !== 'silent') ?? silent;
  },
};
