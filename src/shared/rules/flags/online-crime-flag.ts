/** Any element of the offence. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any } from '../truth.ts';
import { isKind, shows, type FlagRule } from './flag-case.ts';

export const onlineCrimeFlag: FlagRule = {
  id: 'online-crime-flag',
  sentence: 'An offence of which any element was committed online or through the internet is flagged as online crime.',
  cites: [crr('29')],
  apply: (input) => when(any(isKind(input, 'computer-misuse'), shows(input, 'online')), ['online'], 'An element of it was committed online.'),
};
